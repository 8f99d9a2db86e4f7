/** The lines of a file that are not empty, with the share of the file that is read by then (0 to 1). */
export async function* readLines(file: Blob): AsyncGenerator<{ line: string; share: number }> {
  const decoder = new TextDecoder('utf-8');
  const reader = file.stream().getReader();
  let [rest, bytes] = ['', 0];
  for (let isDone = false; !isDone; ) {
    const chunk = await reader.read();
    isDone = chunk.done;
    bytes += chunk.value?.length ?? 0;
    // Only what is new is searched: a pack is one line of many megabytes.
    const lines = decoder.decode(chunk.value, { stream: !isDone }).split('\n');
    lines[0] = rest + lines[0];
    rest = isDone ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim()) yield { line, share: file.size ? bytes / file.size : 1 };
  }
}
