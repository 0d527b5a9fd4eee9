import { experimental_AstroContainer as Container } from 'astro/container';
import { createComponent, renderComponent, renderTemplate } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { markBefore, MOST_IN_BUNDLE } from '../../src/exports/story/page-bundle.ts';
import { inBundles } from '../../src/pages/_bundles.ts';

const pathsOf = (story: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    params: { story, claim: `c-${i + 1}` },
    props: { statement: `Statement ${i + 1} of ${story}.` },
  }));

test('a build makes many pages of a story at once, each behind the mark of its name', () => {
  const paths = [...pathsOf('harbour', MOST_IN_BUNDLE + 2), ...pathsOf('mill', 1)];
  const bundles = inBundles('claim', paths, true);
  expect(bundles.map(({ params, props }) => [params.story, params.claim, props.pages.length])).toEqual([
    ['harbour', '+1', MOST_IN_BUNDLE],
    ['harbour', '+2', 2],
    ['mill', '+1', 1],
  ]);
  expect(bundles.flatMap(({ props }) => props.pages.map(({ mark }) => mark))).toEqual(
    paths.map(({ params }) => markBefore(params.claim)),
  );
  expect(bundles.flatMap(({ props }) => props.pages.map((page) => page.props))).toEqual(
    paths.map(({ props }) => props),
  );
});

test('served pages are made each by itself, under its own name', () => {
  const paths = pathsOf('harbour', 3);
  const made = inBundles('claim', paths, false);
  expect(made.map(({ params }) => params)).toEqual(paths.map(({ params }) => params));
  expect(made.map(({ props }) => props.pages.map((page) => [page.mark, page.props]))).toEqual(
    paths.map(({ props }) => [['', props]]),
  );
});

/** A page of components as Astro compiles them, which Astro renders. */
async function render(fails: string | null): Promise<string> {
  const [bundle] = inBundles('claim', pathsOf('harbour', 3), true);
  const component = createComponent((_result: unknown, { statement }: { statement: string }) => {
    if (statement === fails) throw new RangeError('no such outlet');
    return renderTemplate`<p>${statement}</p>`;
  });
  const page = createComponent(
    (result: Parameters<typeof renderComponent>[0]) =>
      renderTemplate`${bundle?.props.pages.map(({ props, show }) => show(renderComponent(result, 'Claim', component, props) as never))}`,
  );
  return (await Container.create()).renderToString(page as never);
}

test('Astro renders the pages of a bundle in their order', async () => {
  expect(await render(null)).toContain(
    '<p>Statement 1 of harbour.</p><p>Statement 2 of harbour.</p><p>Statement 3 of harbour.</p>',
  );
});

test('what fails in a page of a bundle names the page', async () => {
  await expect(render('Statement 2 of harbour.')).rejects.toThrow('claim c-2 of harbour: no such outlet');
});
