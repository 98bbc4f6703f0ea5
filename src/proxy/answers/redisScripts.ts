/** The steps of shared answers in Redis, in Lua: each is one step for everyone else. */

/**
 * KEYS answer, turn; ARGV owner, how long a turn lasts. Gives the answer and its time left, or 1 to the one whose turn it is to
 * ask upstream, or 0 to all others.
 */
export const claimScript = `
local answer = redis.call('GET', KEYS[1])
if answer then return { answer, redis.call('PTTL', KEYS[1]) } end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return 0`;

/** KEYS answer, turn; ARGV owner, answer, its time. */
export const putScript = `
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end`;

/** KEYS turn; ARGV owner. */
export const yieldScript = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/** KEYS generation. */
export const generationScript = `return redis.call('GET', KEYS[1])`;

/** KEYS generation; ARGV its new name, how long it stands. */
export const renewScript = `redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
