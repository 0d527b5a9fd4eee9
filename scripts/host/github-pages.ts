/**
 * A workflow that builds the site in a repository on GitHub and publishes it as its Pages. GitHub Pages sends no headers of
 * ours: the pages' own policy holds, but nothing forbids other sites to frame them.
 */
export function githubWorkflow(): string {
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
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci
      # The project's Pages stand at https://<owner>.github.io/<repository>/.
      - run: npm run build
        env:
          SAME_STORY_SITE: \${{ steps.pages.outputs.origin }}
          SAME_STORY_BASE: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: publish
        uses: actions/deploy-pages@v4
`;
}
