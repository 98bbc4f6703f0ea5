/** Shown while it is not known who is here, or the page’s code is on its way; the same as in index.html. */
export function Coming() {
  return <div className="coming" role="status" aria-label="Loading Frontdesk" />;
}
