"""What a call says: kinds of rule, their scope and citation, and the call that they make up. Opens no file."""
