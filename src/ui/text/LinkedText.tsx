import { Anchor, CopyButton, Tooltip } from '@mantine/core';
import { linkify } from '#src/lib/links/linkify.ts';
import classes from './LinkedText.module.css';

/** A text whose numbers and mail addresses are links; a web address is copied by a click, never opened. */
export function LinkedText({ text }: { text: string }) {
  let offset = 0;
  return linkify(text).map((segment) => {
    const key = offset;
    offset += segment.text.length;
    switch (segment.is) {
      case 'text':
        return <span key={key}>{segment.text}</span>;
      case 'web':
        return <CopiedAddress key={key} address={segment.text} />;
      case 'phone':
      case 'mail':
        return (
          <Anchor key={key} href={segment.href} inherit underline="always">
            {segment.text}
          </Anchor>
        );
    }
  });
}

function CopiedAddress({ address }: { address: string }) {
  return (
    <CopyButton value={address}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? 'Copied' : 'Click to copy this address'}>
          <button type="button" className={classes.web} onClick={copy}>
            {address}
          </button>
        </Tooltip>
      )}
    </CopyButton>
  );
}
