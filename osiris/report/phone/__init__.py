"""The page on which a phone signs a second yes. osiris.desk.phone joins its parts."""
