/**
 * Why two passages were tied. What the compiler writes is English; `slices` are the words of the articles in it, in single
 * quotation marks, with commas between.
 */
export const words = {
  labels: {
    'same words': (slices: string) => `same words ${slices}`,
    'same quotation': (slices: string) => `same quotation ${slices}`,
    'same date': (slices: string) => `same date ${slices}`,
    'same number': (slices: string) => `same number ${slices}`,
    shares: (slices: string) => `shares ${slices}`,
    'both name': (slices: string) => `both name ${slices}`,
    'like words': (slices: string) => `like words ${slices}`,
  },
  theQuotation: 'the same quotation',
  bothReport: (statement: string) => `both report: ${statement}`,
};
