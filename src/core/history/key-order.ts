/** The order in which people number items: by project, then by number, so that `AB-9` comes before `AB-10`. */
export function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  const dash = one.lastIndexOf('-');
  const otherDash = other.lastIndexOf('-');
  const project = one.slice(0, dash);
  const otherProject = other.slice(0, otherDash);
  if (project !== otherProject) return project < otherProject ? -1 : 1;
  const byNumber = Number(one.slice(dash + 1)) - Number(other.slice(otherDash + 1));
  if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
  return one < other ? -1 : 1;
}
