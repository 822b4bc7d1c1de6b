"""How the shape of the file came to be, one step a module; what was released is never changed."""
