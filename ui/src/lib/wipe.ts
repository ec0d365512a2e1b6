/** An attachment that empties a field when it leaves the page, so that no secret stays in a forgotten node. */
export function wipe(node: HTMLInputElement | HTMLTextAreaElement): () => void {
  return () => {
    node.value = "";
  };
}
