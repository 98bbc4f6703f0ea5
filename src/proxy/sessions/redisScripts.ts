/**
 * The steps of sessions in Redis, in Lua. A session is a hash; the index is a sorted set of `<user>/<session>`, both
 * hashed, by when they expire. Redis's own expiry only clears away what nobody would find any more.
 */

/** KEYS session, index; ARGV now, idleUntil, endsAt, member, record. */
export const addScript = `
redis.call('HSET', KEYS[1], 'idleUntil', ARGV[2], 'endsAt', ARGV[3], 'member', ARGV[4], 'record', ARGV[5])
redis.call('PEXPIRE', KEYS[1], ARGV[2] - ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[1])
redis.call('ZADD', KEYS[2], ARGV[2], ARGV[4])`;

/** KEYS session, index; ARGV now, and the new idleUntil or an empty text. Gives the record and its idleUntil, or nothing. */
export const findScript = `
local idleUntil, endsAt, member, record =
  unpack(redis.call('HMGET', KEYS[1], 'idleUntil', 'endsAt', 'member', 'record'))
if not record or tonumber(idleUntil) <= tonumber(ARGV[1]) then return nil end
if ARGV[2] ~= '' then
  idleUntil = ARGV[2]
  if tonumber(endsAt) < tonumber(idleUntil) then idleUntil = endsAt end
  redis.call('HSET', KEYS[1], 'idleUntil', idleUntil)
  redis.call('PEXPIRE', KEYS[1], idleUntil - ARGV[1])
  redis.call('ZADD', KEYS[2], idleUntil, member)
end
return { record, idleUntil }`;

/** KEYS session, index. */
export const removeScript = `
local member = redis.call('HGET', KEYS[1], 'member')
redis.call('DEL', KEYS[1])
if member then redis.call('ZREM', KEYS[2], member) end`;

/** KEYS index; ARGV now, the start of the user's members, the start of sessions' keys. Gives how many there were. */
export const removeAllScript = `
local removed = 0
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if string.sub(member, 1, #ARGV[2]) == ARGV[2] then
    removed = removed + redis.call('DEL', ARGV[3] .. string.sub(member, #ARGV[2] + 1))
    redis.call('ZREM', KEYS[1], member)
  end
end
return removed`;

/** KEYS index; ARGV now. */
export const countScript = `return redis.call('ZCOUNT', KEYS[1], '(' .. ARGV[1], '+inf')`;
