#!/usr/bin/env bash
# Opens every built document with programs that other people wrote: qpdf, poppler, LibreOffice, hunspell.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
fail() { echo "FAIL  $1: $2"; bad=1; }

for pdf in out/*/*.pdf; do
  qpdf --check "$pdf" >"$work/qpdf" 2>&1 || fail "$pdf" "qpdf: $(tail -1 "$work/qpdf")"
  info=$(pdfinfo "$pdf")
  grep -q '^Tagged: *yes' <<<"$info" || fail "$pdf" "it is not tagged"
  grep -q '^Title: *[^ ]' <<<"$info" || fail "$pdf" "it has no title"
  structure=$(pdfinfo -struct-text "$pdf" 2>/dev/null)
  for element in H1 H2 Table TR TH Link; do
    grep -q "^ *$element\b" <<<"$structure" || fail "$pdf" "no $element in its structure"
  done
  if pdffonts "$pdf" | tail -n +3 | awk '{ if ($(NF-4) != "yes" || $(NF-2) != "yes") exit 1 }'; then :; else fail "$pdf" "a font is not embedded or has no Unicode map"; fi
  pdftotext -enc UTF-8 "$pdf" - | grep -q $'\xef\xbf\xbd' && fail "$pdf" "U+FFFD in its text"
  echo "ok    $pdf  $(sed -n 's/^Pages: *//p' <<<"$info") pages"
done

for docx in out/*/*.docx; do
  soffice -env:UserInstallation="file://$work/office" --headless --norestore --convert-to pdf:writer_pdf_Export --outdir "$work" "$docx" >"$work/log" 2>&1
  made="$work/$(basename "${docx%.docx}").pdf"
  if [[ -s $made ]]; then echo "ok    $docx  $(pdfinfo "$made" | sed -n 's/^Pages: *//p') pages in LibreOffice"; else fail "$docx" "LibreOffice cannot open it"; fi
  rm -f "$made"
done

# Words that the dictionaries do not know must be words of the termbase or of the project's own lists.
declare -A dictionaries=([en]=en_GB [ru]=ru_RU)
for language in "${!dictionaries[@]}"; do
  node scripts/words.mjs known "$language" | sort -u >"$work/known"
  for brief in out/*/brief."$language".md; do
    node scripts/words.mjs used "$language" "$brief" | sort -u | hunspell -i utf-8 -d "${dictionaries[$language]}" -l | sort -u | comm -23 - "$work/known" >"$work/unknown"
    if [[ -s $work/unknown ]]; then fail "$brief" "words that neither the dictionary nor the termbase knows: $(tr '\n' ' ' <"$work/unknown")"; else echo "ok    $brief  every word is known"; fi
  done
done
exit $bad
