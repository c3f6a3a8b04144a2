/** Well-known athletes are found by the name that the lists print and by the one that the press writes. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openFolder } from '../../src/dataset/folder.ts';
import { resolvePerson } from '../../src/queries/person.ts';

const dataset = openFolder(resolve(import.meta.dirname, '../../dist/dataset'));

it.each([
  ['Bruce Jenner', 'Caitlyn Jenner'],
  ['Mariya Lasitskene', 'Maria Lasitskene'],
  ['Mariya Lasitskene', 'Maria Kuchina'],
  ['Anthony Jarrett', 'Tony Jarrett'],
  ['Yuliia Levchenko', 'Yuliya Levchenko'],
  ['Anzhelika Sidorova', 'Angelica Sidorova'],
  ['Yaroslava Mahuchikh', 'Yaroslava Mahuchykh'],
  ['Haile Gebrselassie', 'Haile Gebreselassie'],
  ['Hicham El Guerrouj', 'Hichem El Guerrouj'],
  ['Noureddine Morceli', 'Nourredine Morceli'],
  ['Zersenay Tadese', 'Zersenay Tadesse'],
  ['Sergey Bubka', 'Sergei Bubka'],
  ['Sergey Bubka', 'Serhiy Bubka'],
  ['Samuel Wanjiru', 'Sammy Wanjiru'],
  ['Heike Drechsler', 'Heike Daute'],
  ['Marie-José Pérec', 'Marie-Jose Perec'],
  ['Frank Fredericks', 'Frankie Fredericks'],
  ['David Moorcroft', 'Dave Moorcroft'],
  ['Ron Delany', 'Ronnie Delany'],
  ['Shirley Strickland', 'Shirley de la Hunty'],
  ['Stanislawa Walasiewicz', 'Stella Walsh'],
  ['Mildred Didrikson', 'Babe Didrikson'],
  ['Miltiadis Tentoglou', 'Miltos Tentoglou'],
  ['Aikaterini Stefanidi', 'Katerina Stefanidi'],
  ['Chijindu Ujah', 'CJ Ujah'],
  ['Pilavulakandi T. Usha', 'P.T. Usha'],
  ['Yuliya Zaripova', 'Yulia Zaripova'],
  ['Yuriy Borzakovskiy', 'Yuri Borzakovsky'],
  ['Liliya Shobukhova', 'Lilia Shobukhova'],
  ['Amy Cragg', 'Amy Hastings'],
  ['Holly Bradshaw', 'Holly Bleasdale'],
])('%s is %s too', async (listed, written) => {
  const [one, other] = await Promise.all(
    [listed, written].map((name) => resolvePerson(dataset, name, 'stadion athlete')),
  );
  expect(other?.value.id).toBe(one?.value.id);
});
