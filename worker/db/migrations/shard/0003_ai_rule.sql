-- « Jamais d'IA ». NULL asks the next above: the message a document came in, its folders from the nearest up, the space.
ALTER TABLE document ADD COLUMN ai TEXT CHECK (ai IN ('never'));
ALTER TABLE folder ADD COLUMN ai TEXT CHECK (ai IN ('never', 'allowed'));
ALTER TABLE space ADD COLUMN ai TEXT CHECK (ai IN ('never'));
