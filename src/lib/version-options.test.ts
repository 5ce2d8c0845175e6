import { describe, expect, it } from 'vitest';
import { versionOptions } from './version-options.ts';

const created_at = '2026-11-20T14:02:00Z';

describe('the versions that a run can be made on', () => {
  it('begin with main, which is asked for by naming none', () => {
    const main = { version_id: 'm', version_name: 'Weekend hours', created_at };
    const options = versionOptions(main, [
      { version_id: 'c', version_name: 'Concise greeting', created_at },
      { version_id: 'm', version_name: 'Weekend hours', created_at },
    ]);
    expect(options).toEqual([
      { id: '', text: 'Main: Weekend hours' },
      { id: 'c', text: 'Concise greeting' },
    ]);
  });

  it('have a name even where nobody gave one', () => {
    const [main, other] = versionOptions({ created_at }, [{ version_id: 'x', version_name: '', created_at }]);
    expect(main?.text).toBe('Main');
    expect(other?.text).toMatch(/^Untitled, /);
  });
});
