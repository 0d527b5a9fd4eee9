#!/usr/bin/env node
/** `npm run dev:bench-build -- --content DIR`: what a page costs, against Astro alone with the same pages. */
import { CONTENT } from '../content-option.ts';
import { readArguments } from '../read-arguments.ts';
import { compareAstro } from './pages/compare-astro.ts';
import { printComparison } from './pages/print-comparison.ts';

const { values } = readArguments({
  call: 'npm run dev:bench-build',
  does: 'Measures what a page costs, against Astro alone that writes the same pages. What a page more costs is told of eight stories or more.',
  options: { content: CONTENT },
});
console.log(printComparison(await compareAstro(values.content)));
