# For the steps of action.yml: the folders of ST_PATHS, one on each line, as the array "paths".
paths=()
while IFS= read -r path; do
  path="${path#"${path%%[![:space:]]*}"}"
  path="${path%"${path##*[![:space:]]}"}"
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${ST_PATHS:-}"
if [ "${#paths[@]}" -eq 0 ]; then paths=(.); fi
