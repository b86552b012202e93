// Elsewhere: why it matters that mail is kept in many places, a few dated figures in
// perspective, and lists that others keep. It recommends nobody.
import {
  essaysFor,
  LISTS,
  lists,
  type Reference,
  STUDIES,
  studies,
} from "../utils/display/elsewhere.ts";
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";

export interface ElsewhereProps {
  readonly words: Words;
  readonly figures: Figures;
}

const Link = ({ to }: { readonly to: Reference }) => (
  <a href={to.url} rel="noreferrer">
    {to.name}
  </a>
);

export function Elsewhere({ words, figures }: ElsewhereProps) {
  const say = words.week;
  const { language, essays } = essaysFor(words.language);
  const seen = (one: Reference) => (
    <span class="soft">{say.seen(figures.date(one.date))}</span>
  );
  return (
    <section class="stack card" data-elsewhere>
      <h2>{say.elsewhere}</h2>
      {say.reasons.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{say.essay}</p>
      <ul class="facts">
        {essays.map((one) => (
          <li key={one.id} data-essay={one.id}>
            <span lang={language}>
              <Link to={one} />
            </span>
            . {seen(one)}
          </li>
        ))}
      </ul>
      <h3>{say.perspective}</h3>
      <ul class="facts">
        {STUDIES.map((id) => (
          <li key={id}>
            {say.study[id](
              figures.country(studies[id].here),
              figures.country(studies[id].there),
            )}{" "}
            <Link to={studies[id]} />. {seen(studies[id])}
          </li>
        ))}
      </ul>
      <h3>{say.lists}</h3>
      <p>{say.listsTold}</p>
      <ul class="facts">
        {LISTS.map((id) => (
          <li key={id} data-list={id}>
            <Link to={lists[id]} /> – {say.list[id]} {seen(lists[id])}
          </li>
        ))}
      </ul>
    </section>
  );
}
