import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const ended = 'outdated Gervais Hakizimana until 2024-02-11';
const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  ['2023-10-15', 'Kelvin Kiptum’s coach is Gervais Hakizimana, who has played a role.', ended],
  ['2023-10-15', 'Kelvin Kiptum, a 23-year-old Kenyan, and his coach, Gervais Hakizimana, are making waves.', ended],
  ['2023-10-15', 'Kelvin Kiptum Coach Gervais Hakizimana: Wikipedia And Age', ended],
  ['2023-10-15', 'Kelvin Kiptum is coached by Patrick Sang.', 'contradicted Patrick Sang -> Gervais Hakizimana'],
  ['2023-10-15', 'Eliud Kipchoge, who trains under Patrick Sang, ran.', 'supported Patrick Sang'],
  ['2023-10-15', 'Patrick Sang, who coaches Eliud Kipchoge, said so.', 'supported Patrick Sang'],
  ['2024-02-15', "Kelvin Kiptum's coach was Gervais Hakizimana.", 'supported Gervais Hakizimana'],
  ['2025-04-15', 'Sabastian Sawe, coached by Claudio Berardelli, won.', 'supported Claudio Berardelli'],
  ['2024-02-15', 'Gervais Hakizimana was married to one Joan Chelimo.', 'supported spouse Joan Chelimo'],
  ['2024-07-25', 'Noah Lyles is guided by Glen Mills.', 'contradicted Glen Mills -> Lance Brauman'],
  // A list says who his coach was in its year only.
  ['2019-07-25', 'Noah Lyles is guided by Glen Mills.', 'unknown Glen Mills'],
  ['2024-06-05', 'Under the guidance of Patrick Sang, Eliud Kipchoge won again.', 'supported Patrick Sang'],
  [
    '2022-03-21',
    'Yulimar Rojas was born in Caracas in 1995 and coached by the former long jumper Iván Pedroso.',
    'supported Iván Pedroso',
  ],
  ['2024-08-04', "Julien Alfred, who trains under Canada's Edrick Floreal, won.", 'supported Edrick Floreal'],
  // Nothing but the text that is checked says so.
  ['2021-03-15', 'John Hakizimana trains with his brother Robert Kajuga.', 'unknown sibling Robert Kajuga'],
  ['2023-10-15', "Kenenisa Bekele's brother Tariku Bekele ran.", 'supported sibling Tariku Bekele'],
  ['2025-04-15', "Sabastian Sawe's uncle Abraham Chepkirwok ran.", 'supported relative Abraham Chepkirwok'],
  // Whose coach is known to the end; of another time it may have been somebody else.
  [
    '2024-02-13',
    'The late Kelvin Kiptum was trained by Patrick Sang.',
    'contradicted Patrick Sang -> Gervais Hakizimana',
  ],
  ['2024-02-13', 'The late Kelvin Kiptum was first trained by Patrick Sang.', 'unknown Patrick Sang'],
  // Said by who is coached, and of who has coached.
  ['2024-08-04', '“My coach, Patrick Sang, was there,” said Eliud Kipchoge.', 'supported Patrick Sang'],
  ['2020-09-02', 'Patrick Sang has coached the great Eliud Kipchoge for years.', 'supported Patrick Sang'],
  [
    '2025-08-04',
    'Keely Hodgkinson won. Her coaches are Trevor Painter and Jenny Meadows.',
    'supported Trevor Painter',
    'supported Jenny Meadows',
  ],
  [
    '2025-08-04',
    'Keely Hodgkinson won. Trevor Painter, who coaches her with Jenny Meadows, was glad.',
    'supported Trevor Painter',
  ],
  ['2024-08-08', 'Mykolas Alekna is trained at Berkeley by Mohamad Saatara.', 'supported Mohamad Saatara'],
  ['2023-10-10', 'Name: Eliud Kipchoge\nAge: 38\nCoach: Patrick Sang', 'supported Patrick Sang'],
  [
    '2023-10-10',
    'Name: Kelvin Kiptum\nAge: 23\nTrainer: Patrick Sang',
    'contradicted Patrick Sang -> Gervais Hakizimana',
  ],
  ['2024-03-01', 'Femke Bol won. Her Swiss coach Laurent Meuwly was pleased.', 'supported Laurent Meuwly'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  expect(await verdictsOf(text, published, ['coach-of', 'relation'])).toEqual(verdicts);
});
