import { useState } from 'preact/hooks';
import type { ArticleRow, Library, ListQuery } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { EmptyLibrary } from '../EmptyLibrary.tsx';
import { Fault } from '../Fault.tsx';
import { PackMaker } from '../packs/PackMaker.tsx';
import type { OptionsPlatform } from '../platform.ts';
import { useAsked } from '../use-asked.ts';
import type { Removal } from '../use-removal.ts';
import { ArticleTable, type TableActions } from './ArticleTable.tsx';
import { Filters } from './Filters.tsx';
import { ALL_ARTICLES, isFiltered, sortBy, withCondition } from './query.ts';
import { ResultsBar } from './ResultsBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useRows } from './use-rows.ts';
import { type Selecting, useSelection } from './use-selection.ts';

export interface ArticlesSectionProps {
  platform: Pick<OptionsPlatform, 'library' | 'saveFile'>;
  query: ListQuery;
  removal: Pick<Removal, 'remove'>;
  onQuery(query: ListQuery): void;
  onOpen(row: ArticleRow): void;
}

/** All articles: found, narrowed, sorted, chosen, opened, deleted. */
export function ArticlesSection(props: ArticlesSectionProps) {
  const { platform, query, onQuery } = props;
  const { library } = platform;
  const rows = useRows(library, query);
  const selecting = useSelection(library, query);
  const [isMakingPack, setMakingPack] = useState(false);
  const actions = listActions(props, selecting);
  const { count } = rows;
  const selected = selecting.selection.ids;
  const isReading = query.inTexts === true && query.words.trim() !== '' && (count === null || query !== rows.query);
  if (count === 0 && !isFiltered(query)) return <EmptyLibrary />;
  return (
    <>
      <Finder library={library} query={query} onQuery={onQuery} />
      <Fault error={rows.fault ?? selecting.fault} />
      {(count !== null || isReading) && (
        <ResultsBar
          query={rows.query}
          count={count ?? 0}
          percentRead={isReading ? rows.percentRead : null}
          selected={selected.size}
          onClearFilters={() => onQuery(ALL_ARTICLES)}
          onClearSelection={selecting.clear}
          onMakePack={() => setMakingPack(true)}
          onRemove={() => actions.removeAll([...selected])}
          onRemoveOutlet={actions.removeOutlet}
        />
      )}
      {count === 0 && <p class="empty">{text('libraryNothingFound')}</p>}
      {count !== null && count > 0 && (
        <ArticleTable rows={{ ...rows, count }} query={query} selection={selecting.selection} actions={actions} />
      )}
      {isMakingPack && (
        <PackMaker
          library={library}
          count={selected.size || (count ?? 0)}
          listIds={async () => (selected.size > 0 ? [...selected] : library.listIds(query))}
          saveFile={platform.saveFile}
          onLeave={() => setMakingPack(false)}
        />
      )}
    </>
  );
}

interface ListActions extends TableActions {
  removeAll(ids: readonly string[]): void;
  removeOutlet(outlet: string): void;
}

/** What can be asked for in the list; deleting is the removal's affair, so that its undo outlives the list. */
function listActions(props: ArticlesSectionProps, selecting: Selecting): ListActions {
  const { query, onQuery, onOpen, removal } = props;
  const { library } = props.platform;
  const { ids } = selecting.selection;
  const removeAll = (gone: readonly string[]) => {
    if (gone.length === 0) return;
    selecting.drop(gone);
    void removal.remove(gone); // never rejects
  };
  return {
    open: onOpen,
    toggle: selecting.toggle,
    selectTo: selecting.selectTo,
    selectAll: selecting.selectAll,
    clearSelection: selecting.clear,
    remove: (row) => removeAll(ids.size > 0 ? [...ids] : row.arrival === 'pack' ? [] : [row.id]),
    removeAll,
    // A library that can't be asked shows its fault in the list.
    removeOutlet: (outlet) => void library.listIds({ ...ALL_ARTICLES, outlet }).then(removeAll, () => undefined),
    sort: (column) => onQuery(sortBy(query, column)),
  };
}

function Finder({ library, query, onQuery }: Pick<ArticlesSectionProps, 'query' | 'onQuery'> & { library: Library }) {
  const outlets = useAsked(library, 'outlets', () => library.listOutlets());
  const packs = useAsked(library, 'packs', () => library.listPacks());
  return (
    <search class="finder">
      <SearchBox words={query.words} onSearch={(words) => onQuery(withCondition(query, { words }))} />
      <label class="in-texts">
        <input
          type="checkbox"
          checked={query.inTexts ?? false}
          onChange={(event) => onQuery(withCondition(query, { inTexts: event.currentTarget.checked || undefined }))}
        />
        {text('librarySearchTexts')}
      </label>
      <Filters
        query={query}
        outlets={outlets.value ?? []}
        packs={packs.value ?? []}
        onChange={(condition) => onQuery(withCondition(query, condition))}
      />
    </search>
  );
}
