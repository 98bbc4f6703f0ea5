# The real engine. Reads one case a line, `{ rule, times, start, timeZone, count }`, and answers each with a line:
# `{ "occurrences": [...] }` in seconds since 1970 and up to 2038, where Ruby's zones end; `{ "refused": why }` where
# IceCube does not load the rule; `{ "unfinished": [...] }` where it is still searching after two seconds.
require 'active_support'
require 'active_support/core_ext'
require 'ice_cube'
require 'json'
require 'time'
require 'timeout'

LAST = Time.utc(2038) - 1

# One rule for each time of day, or the rule as it is.
def rules_of(hash, times)
  return [IceCube::Rule.from_hash(hash)] if times.nil?

  times.map do |text|
    time = Time.strptime(text, '%I:%M %p')
    IceCube::Rule.from_hash(hash).hour_of_day(time.hour).minute_of_hour(time.min).second_of_minute(0)
  end
end

def merged(instants, count)
  instants.sort.uniq.first(count)
end

def answer(given)
  start = Time.iso8601(given['start']).in_time_zone(given['timeZone'])
  count = given['count']
  found = []
  Timeout.timeout(2) do
    rules_of(given['rule'], given['times']).each do |rule|
      schedule = IceCube::Schedule.new(start) { |it| it.add_recurrence_rule(rule) }
      # As Schedule#first, but with an end to the search.
      schedule.send(:enumerate_occurrences, start, LAST).lazy.take(count).each { |time| found << time.to_i }
    end
  end
  { occurrences: merged(found, count) }
rescue Timeout::Error
  { unfinished: merged(found, count) }
rescue ArgumentError, NoMethodError => e
  { refused: e.message }
end

$stdin.each_line { |line| puts JSON.generate(answer(JSON.parse(line))) }
