import { sayFault } from './faults.ts';

/** What the library could not do, and what can be done about it; nothing where there is no fault. */
export function Fault({ error }: { error: unknown }) {
  const said = error === undefined ? null : sayFault(error);
  return (
    <div role="alert">
      {said && (
        <div class="fault">
          <p>
            <b>{said.what}</b>
          </p>
          <p>{said.toDo}</p>
        </div>
      )}
    </div>
  );
}
