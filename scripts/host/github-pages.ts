/**
 * A workflow that builds the site in a repository on GitHub and publishes it as its Pages. GitHub Pages sends no headers of
 * ours: the pages' own policy holds, but nothing forbids other sites to frame them.
 *
 * @param parts on so many machines at once; the last job merges what they built
 */
export function githubWorkflow(parts = 1): string {
  const build = parts === 1 ? step('npm run build') : `${DOWNLOAD}${step('npm run merge -- parts/*')}`;
  return `name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
${parts === 1 ? '' : partJob(parts)}  publish:
${parts === 1 ? '' : '    needs: part\n'}    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
${PREPARE}${build}      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: publish
        uses: actions/deploy-pages@v4
`;
}

const PREPARE = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci
`;

/** Parts and the site that they are merged into are for the same address. */
const step = (
  command: string,
): string => `      # The project's Pages stand at https://<owner>.github.io/<repository>/.
      - run: ${command}
        env:
          SAME_STORY_SITE: \${{ steps.pages.outputs.origin }}
          SAME_STORY_BASE: \${{ steps.pages.outputs.base_path }}/
`;

const partJob = (parts: number): string => `  part:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        part: [${Array.from({ length: parts }, (_, i) => i + 1).join(', ')}]
    steps:
${PREPARE}${step(`npm run build -- --part \${{ matrix.part }}/${parts} --out part`)}      - uses: actions/upload-artifact@v4
        with:
          name: part-\${{ matrix.part }}
          path: part
          if-no-files-found: error
          retention-days: 1
`;

const DOWNLOAD = `      - uses: actions/download-artifact@v4
        with:
          pattern: part-*
          path: parts
`;
