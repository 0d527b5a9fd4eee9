/** How often something is printed, and in how many outlets: `6 printings in 4 outlets`. */
export function printedWords(printings: number, outlets: number): string {
  return `${printings} ${printings === 1 ? 'printing' : 'printings'} in ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`;
}
