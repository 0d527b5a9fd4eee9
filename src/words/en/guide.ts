/** The guide for somebody who makes a comparison of their own. */
export const words = {
  title: 'Guide: make a comparison of your own',
  description: 'From five saved pages to a published comparison, step by step.',
  heading: 'Make a comparison of your own',
  standfirst: <T>(link: (text: string) => T) => [
    'From five saved pages to a published site. A test runs each command of the program below as it stands here, in a fresh folder. How the comparison works is on the page ',
    link('Method and limits'),
    '.',
  ],
  commands: (step: number) => `Commands of step ${step}`,
  steps: {
    program: {
      title: 'Get the program',
      text: ['You need Node 20 or newer. In a clone of the repository:'],
    },
    folder: {
      title: 'Make a folder',
      text: [
        'It holds a short invented story to look at. Nothing in it is the program’s but its caches, in .cache.',
      ],
    },
    pages: {
      title: 'Save five pages, and add them',
      text: [
        'Open five reports of one event in your browser, and save each (Ctrl+S) into a folder, pages. Then add them to a story of a name that you choose.',
        'The program shows block by block what it took, and writes what each page says of outlet, day and address into story.yaml. If a page does not say who published it, add it alone, with --outlet.',
      ],
    },
    live: {
      title: 'See it, and leave it open',
      text: [
        'The browser follows each change that you make from here on. A bar at the foot of each page shows mistakes, with file and line, and what is left to do, with what to paste. Ctrl+C ends it; the other commands go into a second window.',
      ],
    },
    claims: {
      title: 'Say what they report',
      text: [
        'A claim is a neutral sentence with the words of each article that prove it. The program proposes claims from what several articles tell. Accept the ones you want, by their ids.',
        'They stand in claims.yaml, each with an empty statement and the words of an article beside it. Write the statements, and read the states: the program compares words, and only you can tell what they mean.',
      ],
    },
    check: {
      title: 'See what is left',
      text: [
        'What readers see most of comes first. Once you have read an article for all claims, name it in examined: what it does not tell is then called left out, and not before.',
      ],
    },
    site: {
      title: 'Name the site',
      text: ['In site.yaml, with the address at which it will stand.'],
    },
    publish: {
      title: 'Publish it',
      text: [
        'The ledger records every address, so that it lasts whatever you add later: keep the published.yaml that it writes. The site is the folder dist; any static host takes it.',
      ],
    },
  },
  wrong: 'If something goes wrong',
  wrongText: <T>(code: (text: string) => T) => [
    'A mistake stops the build and leaves the site as it was. The message names the file, the line, and what to do. Every command has a ',
    code('--help'),
    ' with examples. The files name their schemas, so that a program for editing them completes and checks their keys.',
  ],
};
