const spelled = new Map([
  ['id', 'ID'],
  ['uuid', 'UUID'],
  ['did', 'DID'],
  ['ivr', 'IVR'],
  ['pbx', 'PBX'],
  ['zip', 'ZIP'],
  ['url', 'URL'],
  ['sms', 'SMS'],
  ['dob', 'Date of birth'],
]);

/** A field's name as a label: `meeting_preference` and `meetingPreference` become "Meeting preference". */
export function fieldLabel(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter(Boolean)
    .map((word) => spelled.get(word.toLowerCase()) ?? word.toLowerCase());
  const label = words.join(' ');
  return label === '' ? name : label.charAt(0).toUpperCase() + label.slice(1);
}

const DEEPEST = 4;

/** A field's value in words, or null where there is nothing: flags as Yes and No, lists and objects line by line. */
export function valueText(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEEPEST) return compactJson(value);
  return Array.isArray(value) ? listText(value, depth) : recordText(value, depth);
}

function listText(values: readonly unknown[], depth: number): string | null {
  const texts = values.map((value) => valueText(value, depth + 1)).filter((text) => text !== null);
  const separator = values.some((value) => typeof value === 'object') ? '\n' : ', ';
  return texts.join(separator) || null;
}

function recordText(record: object, depth: number): string | null {
  const lines = Object.entries(record).flatMap(([name, value]) => {
    const text = valueText(value, depth + 1);
    if (text === null) return [];
    return `${fieldLabel(name)}: ${text.replaceAll('\n', '\n  ')}`;
  });
  return lines.join('\n') || null;
}

function compactJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'Nested too deeply to show';
  }
}
