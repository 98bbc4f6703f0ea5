import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import classes from './Keys.module.css';
import { keyWords } from './keyWords.ts';
import { isMac } from './platform.ts';

/** The keys of a shortcut, each of which does it. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((each, at) => (
        <Fragment key={each}>
          {at > 0 ? <span className={classes.word}>or</span> : null}
          {keyWords(each, isMac).map((held, press) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same key may be pressed twice
            <Fragment key={press}>
              {press > 0 ? <span className={classes.word}>then</span> : null}
              {held.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
