/** How often something is printed, and in how many outlets: `printed in 4 outlets`, `printed 6 times, in 4 outlets`. */
export function printedWords(printings: number, outlets: number): string {
  const where = `in ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`;
  return printings === outlets ? `printed ${where}` : `printed ${printings} times, ${where}`;
}
