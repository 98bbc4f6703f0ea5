/** What people type first when a long password is asked for, after public lists of breached ones, and this trade's words. In lower case. */
const words = `
  password passw0rd p@ssword p@ssw0rd pa55word letmein please iloveyou ilove welcome changeme changeit temporary
  administrator admin default superman batman princess sunshine football baseball basketball starwars liverpool chelsea
  charlie michael jordan jessica jennifer dragon monkey master shadow trustno1 whatever computer internet samsung
  butterfly chocolate blessed jesuschrist jesus godisgood correcthorsebatterystaple opensesame secret hello world test
  qwerty azerty qwertz summer winter spring autumn january february march april june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday america florida newyork california
  frontdesk answering service receptionist reception callcenter callcentre switchboard telephone voicemail office
  messages company business`;

export const commonWords: readonly string[] = words
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);

/** Keys and digits as they stand side by side. */
export const keyRows: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '1234567890',
  '!@#$%^&*()',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'azertyuiop',
  'qwertzuiop',
];
