#!/usr/bin/env node
/** `npm run dev:bench-build -- --content DIR`: what a page costs, against Astro alone with the same pages. */
import { CONTENT } from '../content-option.ts';
import { readArguments } from '../read-arguments.ts';
import { compareAstro } from './pages/compare-astro.ts';

const { values } = readArguments({
  call: 'npm run dev:bench-build',
  does: 'Measures what a page costs, against Astro alone that writes the same pages. Needs eight stories or more.',
  options: { content: CONTENT },
});
const { ours, bare, page, memory } = await compareAstro(values.content);
console.log(`${ours.pages} pages, ${(ours.bytes / 1e6).toFixed(1)} MB of HTML
              processor    a page more    memory
Same Story  ${ours.seconds.toFixed(1).padStart(9)} s  ${page.ours.toFixed(2).padStart(9)} ms  ${ours.memory.toFixed(0).padStart(6)} MB
Astro alone ${bare.seconds.toFixed(1).padStart(9)} s  ${page.bare.toFixed(2).padStart(9)} ms  ${bare.memory.toFixed(0).padStart(6)} MB
times       ${(ours.seconds / bare.seconds).toFixed(2).padStart(9)}    ${page.times.toFixed(2).padStart(9)}     ${memory.toFixed(2).padStart(6)}`);
