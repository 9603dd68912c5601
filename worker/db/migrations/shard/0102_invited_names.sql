-- What a firm's inviter calls somebody who may have a name of their own elsewhere. It is all this firm shows of them until they
-- have acted here: their first line in a journal of the firm, which bears their name, takes it away.
CREATE TABLE invited_name (
  firm_id TEXT NOT NULL, user_id TEXT NOT NULL REFERENCES person(id), name TEXT NOT NULL, PRIMARY KEY (firm_id, user_id)
) WITHOUT ROWID;
CREATE TRIGGER invited_person_shows_up AFTER INSERT ON history BEGIN
  DELETE FROM invited_name
    WHERE user_id = NEW.actor_id AND firm_id = (SELECT firm_id FROM space WHERE id = NEW.space_id);
END;
