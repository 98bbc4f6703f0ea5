#!/usr/bin/env bash
# Makes the clips of this folder from dialogues/*.txt. Needs espeak-ng, ffmpeg and lame; ours came from Debian 12's.
# A dialogue's lines: `VOICES agent caller`, `A` what the agent says, `C` what the caller says, `HOLD seconds` of music.
# Every MP3 is a bare run of whole frames of 108 bytes and 36 ms: constant bit rate, no reservoir (frames can be cut and
# joined), no Xing or ID3 header. Afterwards, bring the lengths in ../account/clips.ts up to date.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

as_telephone='highpass=f=280,lowpass=f=3500,volume=1.2,apad=pad_dur=0.35'
music='sine=f=262:r=22050,tremolo=f=2:d=0.8,volume=0.25'

for dialogue in dialogues/*.txt; do
  name=$(basename "$dialogue" .txt)
  : >"$work/list"
  turn=0
  while read -r who said; do
    turn=$((turn + 1))
    part=$work/$name-$turn.wav
    case $who in
      VOICES) read -r agent caller <<<"$said"; continue ;;
      A) espeak-ng -v "$agent" -s 178 -p 52 -w "$work/raw.wav" -- "$said" ;;
      C) espeak-ng -v "$caller" -s 170 -p 44 -w "$work/raw.wav" -- "$said" ;;
      HOLD) ffmpeg -v error -y -f lavfi -t "$said" -i "$music" "$work/raw.wav" ;;
    esac
    ffmpeg -v error -nostdin -y -i "$work/raw.wav" -af "$as_telephone" -ar 16000 -ac 1 "$part"
    echo "file '$part'" >>"$work/list"
  done <"$dialogue"
  ffmpeg -v error -nostdin -y -f concat -safe 0 -i "$work/list" -c copy "$work/$name.wav"
  lame --quiet -m m --resample 16 -b 24 --cbr --nores -t --noreplaygain "$work/$name.wav" "$name.mp3"
done
