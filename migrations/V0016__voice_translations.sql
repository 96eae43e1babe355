-- The language a young person wrote an answer in, kept with their words beside any translation. Unknown for
-- what was said before it was asked, and where an answer has no words of their own.
alter table voice_answers add column language text;
