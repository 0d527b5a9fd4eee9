import type { Task } from '../../src/worklist/task.ts';
import type { LiveContent } from './live-content.ts';

/**
 * Puts a bar on a page of the live site: what is wrong with the content, with file, line and what to do; and what is left
 * to do on what the page shows, with the YAML to paste.
 *
 * @param html the page as it would be built
 * @param path its address below the base path: `/<story>/articles/<outlet>/`
 * @returns the page without the policy of built pages, which would keep out what the live site needs
 */
export function markPage(html: string, live: LiveContent, path: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
    .replace('</body>', () => `${barOf(live, path)}</body>`);
}

function barOf({ problems, work, stories }: LiveContent, path: string): string {
  const [, name = '', kind = '', part = ''] = path.split('/');
  const shown = stories.length === 1 && name === '' ? stories[0]?.id : name;
  const tasks = tasksFor(work[shown ?? ''] ?? [], kind, part);
  const errors = problems.filter(({ level }) => level === 'error').length;
  return `<aside id="same-story-live" aria-label="What is left to do">
<style>${STYLES}</style>
${
  problems.length === 0
    ? ''
    : `<details open><summary>${errors > 0 ? `${count(errors, 'mistake')}: the page shows what was there before` : count(problems.length, 'warning')}</summary>
${problems.map(({ level, text }) => `<pre class="${level}">${escape(text)}</pre>`).join('\n')}</details>`
}
<details><summary>${tasks.length === 0 ? 'Nothing left to do here' : `${count(tasks.length, 'thing')} to do here`}</summary>
<ol>${tasks.slice(0, MOST).map(itemOf).join('')}</ol>
${tasks.length > MOST ? `<p>${count(tasks.length - MOST, 'more thing')}: see <code>check</code>.</p>` : ''}</details>
</aside>`;
}

/** More would bury what matters most. */
const MOST = 12;

/** Of a claim or an article what is about it; of every other page of a story, all. */
function tasksFor(tasks: readonly Task[], kind: string, part: string): readonly Task[] {
  if (part === '') return tasks;
  if (kind === 'claims') return tasks.filter(({ claim }) => claim === part);
  if (kind === 'articles') return tasks.filter(({ article }) => article === part);
  return [];
}

function itemOf({ title, article, claim, why, words, yaml, into }: Task): string {
  const about = [claim, article].filter((each) => each !== null).join(' · ');
  return `<li><b>${escape(title)}</b>${about === '' ? '' : ` <span>${escape(about)}</span>`}
${why === null ? '' : `<p>${escape(why)}</p>`}
${words === null ? '' : `<p>${escape(words)}</p>`}
${yaml === null ? '' : `<p>For <code>${escape(into ?? '')}</code>:</p><pre tabindex="0">${escape(yaml)}</pre>`}</li>`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLES = `#same-story-live { position: fixed; inset: auto 0 0; z-index: 9; max-height: 60vh; overflow: auto;
  padding: 0.3rem 1rem; background: var(--paper, #fff); color: var(--ink, #000); border-top: 2px solid currentColor;
  font: 0.85rem/1.45 system-ui, sans-serif; }
#same-story-live summary { cursor: pointer; font-weight: 600; padding: 0.2rem 0; }
#same-story-live ol { padding-left: 1.5rem; list-style: decimal; } #same-story-live li { margin-bottom: 0.6rem; }
#same-story-live pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.2rem 0; padding: 0.3rem 0.6rem;
  border-left: 3px solid currentColor; font: 0.8rem/1.4 ui-monospace, monospace; }
#same-story-live pre.error { border-left-width: 6px; }
@media print { #same-story-live { display: none; } }`;
