/** The few macros of man(7) that the manual needs. Each returns whole lines. */

/** @param text its first paragraph, in roff */
export function section(title: string, text = ''): string {
  return `.SH ${title}\n${text === '' ? '' : `${filled(text)}\n`}`;
}

/** @param text its first paragraph, in roff */
export function subsection(title: string, text: string): string {
  return `.SS ${plain(title)}\n${filled(text)}\n`;
}

export function paragraph(text: string): string {
  return `.PP\n${filled(plain(text))}\n`;
}

/** A term in roff, and what it means below it, set in. */
export function tagged(term: string, meaning: string): string {
  return `.TP\n${term}\n${filled(plain(meaning))}\n`;
}

export function italic(text: string): string {
  return `\\fI${plain(text)}\\fR`;
}

export function bold(text: string): string {
  return `\\fB${plain(text)}\\fR`;
}

/** Short lines, as roff is written; it fills them again. No line of ours begins with what roff takes for a macro. */
function filled(text: string): string {
  return text.replaceAll(/(?=.{79})(.{1,78}) (?!\.)/g, '$1\n');
}

/** Text that roff prints as it is: hyphens that can be copied, no line that is taken for a macro. */
export function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
    .replaceAll('`', '\\(ga')
    .replaceAll("'", '\\(aq')
    .replace(/^\./gm, '\\&.');
}
