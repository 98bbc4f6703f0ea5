import { Button, Center, Loader, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';
import { sessionQuery, type SignInWay } from '#src/api/session.ts';
import { paths } from '#src/lib/paths.ts';
import { returnPath } from '#src/lib/returnPath.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { Refusal } from './Refusal.tsx';
import classes from './SignInPage.module.css';
import { failureWords } from './signInWords.ts';

/** Where whoever is not signed in comes to, and goes on from to the page that was asked for. */
export function SignInPage() {
  const visit = useQuery(sessionQuery());
  const [params] = useSearchParams();
  const from = returnPath(params.get('from'));
  const pending = (
    <Center>
      <Loader aria-label="Loading Frontdesk" />
    </Center>
  );
  return (
    <main className={classes.page}>
      <title>Sign in · Frontdesk</title>
      <Paper withBorder className={classes.card}>
        <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={40} height={40} />
        <Title order={1} fz="h2" mt="sm" mb="lg">
          Sign in to Frontdesk
        </Title>
        <QueryStates query={visit} isEmpty={() => false} pending={pending} empty={null}>
          {(here) => {
            if (here.is === 'signed-in') return <Navigate to={from} replace />;
            if (here.is === 'leaving') return pending;
            return <WayIn signIn={here.signIn} from={from} failed={params.get('failed')} />;
          }}
        </QueryStates>
      </Paper>
    </main>
  );
}

function WayIn({ signIn, from, failed }: { signIn: SignInWay; from: string; failed: string | null }) {
  const failure = failureWords(failed);
  if (signIn === 'accounts') return <PasswordForm />;
  return (
    <Stack>
      {failure ? <Refusal title={failure.title}>{failure.advice}</Refusal> : null}
      <Button component="a" href={paths.signInElsewhere(from)} size="md">
        Sign in with your organization
      </Button>
    </Stack>
  );
}
