import { Anchor, Group, Text } from '@mantine/core';
import { plainText } from './plainText.ts';
import { characterName, sizeWords } from './sizeWords.ts';
import { smsParts } from './smsParts.ts';
import classes from './TextSize.module.css';

interface TextSizeProps {
  text: string;
  bySms: boolean;
  /** Shows a stretch of the text (UTF-16 units from 0). */
  onPoint: (from: number, until: number) => void;
  onReplace: (text: string) => void;
}

/** How long the text is; as an SMS, how many it takes, which characters make it dearer, and how to write them plainer. */
export function TextSize({ text, bySms, onPoint, onReplace }: TextSizeProps) {
  if (!bySms)
    return <Text size="xs" c="dimmed">{`${text.trim().length.toLocaleString('en-US')} characters`}</Text>;
  const size = smsParts(text.trim());
  const plain = plainText(text);
  const saved = size.parts.length - smsParts(plain.trim()).parts.length;
  const lead = text.length - text.trimStart().length;
  return (
    <>
      <Text size="xs" c="dimmed">
        {sizeWords(size)}
      </Text>
      {size.foreign.length > 0 ? (
        <Group gap="0.25rem 0.5rem" role="status" className={classes.foreign}>
          <span>These characters cut an SMS from 160 to 70 characters:</span>
          {size.foreign.slice(0, 8).map(({ character, at }) => (
            <button
              key={character}
              type="button"
              className={classes.character}
              aria-label={`Show ${characterName(character)} in the message`}
              onClick={() => onPoint(lead + at, lead + at + character.length)}
            >
              {characterName(character)}
            </button>
          ))}
          {size.foreign.length > 8 ? <span>and {size.foreign.length - 8} more.</span> : null}
          {plain !== text && saved >= 0 ? (
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() => onReplace(plain)}
            >
              {saved > 0
                ? `Replace them with plain ones (saves ${saved} SMS)`
                : 'Replace them with plain ones'}
            </Anchor>
          ) : null}
        </Group>
      ) : null}
    </>
  );
}
