-- What the models in this file were made from, so that a start makes them anew only when the software has changed.
create table model_state (fingerprint varchar not null);
