/** Which outlet is behind each letter of the pages for class. */
export const words = {
  title: (story: string) => `Key for class: ${story}`,
  description: 'Which outlet is behind each letter of the pages without names.',
  name: 'Key for class',
  heading: 'Who wrote which report?',
  standfirst:
    'The pages for class leave the outlets’ names out and give the reports other letters. Think of your answers before you open the key.',
  open: 'Open the key',
  reportIs: <T>(report: T, outlet: T, country: string | null) => [
    report,
    ' is ',
    outlet,
    ...(country === null ? [] : [`, ${country}`]),
  ],
  withoutNames: 'The reports without names',
  withNames: 'The reports with names',
};
