import type { Comparison } from './compare-astro.ts';

/** What a build costs against Astro alone, as a table of text. */
export function printComparison({ ours, bare, page, memory }: Comparison): string {
  const rows = [
    ['', 'processor', 'a page more', 'memory'],
    ['Same Story', `${ours.seconds.toFixed(1)} s`, page && `${page.ours.toFixed(2)} ms`, megabytes(ours)],
    ['Astro alone', `${bare.seconds.toFixed(1)} s`, page && `${page.bare.toFixed(2)} ms`, megabytes(bare)],
    ['times', (ours.seconds / bare.seconds).toFixed(2), page && page.times.toFixed(2), memory.toFixed(2)],
  ];
  return [
    `${ours.pages} pages, ${(ours.bytes / 1e6).toFixed(1)} MB of HTML`,
    ...rows.map(([name, processor, each, most]) =>
      [name?.padEnd(12), processor?.padStart(11), (each ?? '–').padStart(14), most?.padStart(10)].join(''),
    ),
    ...(page ? [] : ['– cannot be told: too few stories, or the machine had too much else to do.']),
  ].join('\n');
}

const megabytes = ({ memory }: Comparison['ours']): string => `${memory.toFixed(0)} MB`;
