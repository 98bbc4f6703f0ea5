import { Component, type ReactNode } from 'react';
import { type Location, useLocation } from 'react-router';
import { PageError } from './PageError.tsx';

/** Tells of what fails below it, until one goes elsewhere or tries again. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return <Boundary location={useLocation()}>{children}</Boundary>;
}

interface Props {
  location: Location;
  children: ReactNode;
}

interface State {
  /** Where it failed. */
  location: Location;
  failure: { error: unknown } | null;
}

class Boundary extends Component<Props, State> {
  override state: State = { location: this.props.location, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ location }: Props, state: State): State | null {
    return location === state.location ? null : { location, failure: null };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <PageError error={failure.error} /> : this.props.children;
  }
}
