/** Whether a line names an outlet by its letter. "A" counts in a list of letters only: it may be the article. */
export function namesLetter(letter: string, line: string): boolean {
  const listed = letter === 'A' ? /(?<=, )A(?![\p{L}])|(?<![\p{L}])A(?=,)/u : null;
  return listed ? listed.test(line) : line.split(/[^\p{L}\p{N}]+/u).includes(letter);
}
