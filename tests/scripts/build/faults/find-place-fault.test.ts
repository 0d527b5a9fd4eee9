import { describe, expect, test } from 'vitest';
import { findPlaceFault } from '../../../../scripts/build/faults/find-place-fault.ts';

describe('an address', () => {
  test.each([
    ['example.org', 'begins with https://. Write `https://example.org`'],
    ['//example.org', 'Write `https://example.org`'],
    ['ftp://example.org', 'Write `https://example.org`'],
    ['localhost:4321', 'Write `https://localhost:4321`'],
    ['https://me:secret@example.org', 'user name or password'],
    ['https://example.org/stories', 'Write `https://example.org`, and put the path into `SAME_STORY_BASE`'],
    ['https://example.org/?a=1', 'names the host alone'],
  ])('`%s` is refused, and the message names the variable', (site, message) => {
    const fault = findPlaceFault({ SAME_STORY_SITE: site });
    expect(fault).toContain('`SAME_STORY_SITE`');
    expect(fault).toContain(message);
  });

  test.each(['', 'https://example.org', 'http://example.org/', 'http://localhost:4321'])(
    '`%s` is one',
    (site) => {
      expect(findPlaceFault({ SAME_STORY_SITE: site })).toBeNull();
    },
  );
});

describe('a path', () => {
  test.each([
    ['stories', '`/stories/`'],
    ['/stories', '`/stories/`'],
    ['stories/', '`/stories/`'],
    ['//', '`/stories/`'],
    ['/a b/', '`/a/`'],
  ])('`%s` is refused with a path that would do', (base, better) => {
    const fault = findPlaceFault({ SAME_STORY_BASE: base });
    expect(fault).toContain('`SAME_STORY_BASE`');
    expect(fault).toContain(better);
  });

  test.each(['', '/', '/stories/', '/some/base/'])('`%s` is one', (base) => {
    expect(findPlaceFault({ SAME_STORY_BASE: base })).toBeNull();
  });
});

test('nothing said is nothing wrong', () => {
  expect(findPlaceFault({})).toBeNull();
});
