BEGIN TRANSACTION;
CREATE TABLE adjustment (
	id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	stage VARCHAR(40) NOT NULL, 
	what VARCHAR(500) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_adjustment PRIMARY KEY (id), 
	CONSTRAINT fk_adjustment_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_adjustment_application_id_stage UNIQUE (application_id, stage)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE "application" (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	candidate_id INTEGER NOT NULL, 
	dossier VARCHAR(20) NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	received_at DATETIME NOT NULL, 
	postmark DATE, 
	track VARCHAR(40) NOT NULL, 
	degree VARCHAR(20) NOT NULL, 
	experience_years VARCHAR(20) NOT NULL, 
	remark VARCHAR NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	stage VARCHAR(40), 
	recorded_at DATETIME NOT NULL, 
	facts JSON NOT NULL, 
	CONSTRAINT pk_application PRIMARY KEY (id), 
	CONSTRAINT fk_application_candidate_id FOREIGN KEY(candidate_id) REFERENCES candidate (id), 
	CONSTRAINT fk_application_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_application_procedure_id_dossier UNIQUE (procedure_id, dossier), 
	CONSTRAINT ck_application_state_known CHECK (state IN ('received', 'admissible', 'inadmissible', 'invited', 'passed_stage', 'eliminated', 'no_show', 'below_gate', 'not_invited', 'passed', 'failed_total', 'in_reserve', 'appointed', 'withdrawn', 'superseded'))
);
INSERT INTO "application" VALUES(1,1,1,'K-001','mail','2024-10-14 07:12:00.000000',NULL,'aanwerving','master','8','','invited','home_assignment','2026-11-28 17:55:52.256656','{}');
INSERT INTO "application" VALUES(2,1,2,'K-003','mail','2024-10-20 16:40:00.000000',NULL,'aanwerving','master','5','','inadmissible','admissibility','2026-11-28 17:55:52.780376','{}');
INSERT INTO "application" VALUES(3,1,3,'K-004','mail','2024-10-25 09:00:00.000000',NULL,'aanwerving','master','9','','inadmissible','admissibility','2026-11-28 17:55:52.799961','{}');
INSERT INTO "application" VALUES(4,1,4,'K-006','mail','2024-10-28 19:15:00.000000',NULL,'aanwerving','master','1.5','','inadmissible','admissibility','2026-11-28 17:55:52.812091','{}');
INSERT INTO "application" VALUES(5,1,5,'K-007','mail','2024-10-30 07:30:00.000000',NULL,'aanwerving','bachelor','7','','invited','home_assignment','2026-11-28 17:55:52.830076','{}');
INSERT INTO "application" VALUES(6,1,6,'K-008','mail','2024-10-31 16:55:00.000000',NULL,'aanwerving','bachelor','3','','eliminated','level_test','2026-11-28 17:55:52.852416','{}');
INSERT INTO "application" VALUES(7,1,7,'K-009','mail','2024-10-22 10:20:00.000000',NULL,'aanwerving','master','2','','eliminated','exploratory_interview','2026-11-28 17:55:52.875254','{}');
INSERT INTO "application" VALUES(8,1,8,'K-010','mail','2024-10-23 07:45:00.000000',NULL,'aanwerving','master','3','','invited','home_assignment','2026-11-28 17:55:52.891680','{}');
INSERT INTO "application" VALUES(9,1,9,'K-011','mail','2024-10-24 19:05:00.000000',NULL,'aanwerving','master','5','','invited','home_assignment','2026-11-28 17:55:52.914814','{}');
INSERT INTO "application" VALUES(10,1,10,'K-012','mail','2024-10-26 08:10:00.000000',NULL,'aanwerving','master','10','','invited','home_assignment','2026-11-28 17:55:52.918192','{}');
INSERT INTO "application" VALUES(11,1,11,'K-013','mail','2024-10-27 14:00:00.000000',NULL,'aanwerving','master','4','','no_show','exploratory_interview','2026-11-28 17:55:52.946173','{}');
INSERT INTO "application" VALUES(12,1,12,'K-014','mail','2024-10-29 12:33:00.000000',NULL,'aanwerving','master','6','','invited','home_assignment','2026-11-28 17:55:52.971657','{}');
INSERT INTO "application" VALUES(13,1,13,'K-015','mail','2024-11-01 21:48:00.000000',NULL,'aanwerving','master','7','','invited','home_assignment','2026-11-28 17:55:52.991331','{}');
INSERT INTO "application" VALUES(14,1,14,'K-016','mail','2024-11-02 15:26:00.000000',NULL,'aanwerving','master','8','','invited','home_assignment','2026-11-28 17:55:53.001689','{}');
INSERT INTO "application" VALUES(15,1,15,'K-017','mail','2024-11-03 22:59:00.000000',NULL,'aanwerving','master','5','','invited','home_assignment','2026-11-28 17:55:53.026278','{}');
INSERT INTO "application" VALUES(16,1,16,'K-018','mail','2024-10-21 17:19:00.000000',NULL,'aanwerving','master','6','','invited','home_assignment','2026-11-28 17:55:53.040681','{}');
INSERT INTO "application" VALUES(17,1,17,'K-019','post','2024-10-30 23:00:00.000000','2024-10-29','aanwerving','master','12','vermelding uit 2009 op het uittreksel','invited','home_assignment','2026-11-28 17:55:53.052406','{}');
INSERT INTO "application" VALUES(18,1,18,'K-020','mail','2024-10-18 05:58:00.000000',NULL,'aanwerving','master','3','','invited','home_assignment','2026-11-28 17:55:53.074554','{}');
INSERT INTO "application" VALUES(19,1,19,'K-021','mail','2024-10-19 12:14:00.000000',NULL,'aanwerving','bachelor','1','','inadmissible','admissibility','2026-11-28 17:55:53.089536','{}');
INSERT INTO "application" VALUES(20,1,20,'K-002','mail','2024-11-03 23:05:00.000000',NULL,'aanwerving','master','6','kwam net na middernacht binnen','inadmissible','admissibility','2026-11-28 17:55:53.142903','{}');
INSERT INTO "application" VALUES(21,1,21,'K-005','post','2024-11-04 23:00:00.000000','2024-11-02','aanwerving','master','4','','invited','home_assignment','2026-11-28 17:55:53.166419','{}');
INSERT INTO "application" VALUES(22,1,22,'K-022','post','2024-11-04 23:00:00.000000','2024-11-04','aanwerving','master','15','','inadmissible','admissibility','2026-11-28 17:55:53.186837','{}');
INSERT INTO "application" VALUES(23,2,23,'K-001','mail','2024-10-14 07:12:00.000000',NULL,'aanwerving','master','8','','passed_stage','exploratory_interview','2026-11-28 17:55:58.828890','{}');
INSERT INTO "application" VALUES(24,2,24,'K-003','mail','2024-10-20 16:40:00.000000',NULL,'aanwerving','master','5','','inadmissible','admissibility','2026-11-28 17:55:58.860074','{}');
INSERT INTO "application" VALUES(25,2,25,'K-004','mail','2024-10-25 09:00:00.000000',NULL,'aanwerving','master','9','','inadmissible','admissibility','2026-11-28 17:55:58.877767','{}');
INSERT INTO "application" VALUES(26,2,26,'K-006','mail','2024-10-28 19:15:00.000000',NULL,'aanwerving','master','1.5','','inadmissible','admissibility','2026-11-28 17:55:58.923307','{}');
INSERT INTO "application" VALUES(27,2,27,'K-007','mail','2024-10-30 07:30:00.000000',NULL,'aanwerving','bachelor','7','','passed_stage','exploratory_interview','2026-11-28 17:55:58.960161','{}');
INSERT INTO "application" VALUES(28,2,28,'K-008','mail','2024-10-31 16:55:00.000000',NULL,'aanwerving','bachelor','3','','eliminated','level_test','2026-11-28 17:55:58.977036','{}');
INSERT INTO "application" VALUES(29,2,29,'K-009','mail','2024-10-22 10:20:00.000000',NULL,'aanwerving','master','2','','eliminated','exploratory_interview','2026-11-28 17:55:59.009764','{}');
INSERT INTO "application" VALUES(30,2,30,'K-010','mail','2024-10-23 07:45:00.000000',NULL,'aanwerving','master','3','','passed_stage','exploratory_interview','2026-11-28 17:55:59.040957','{}');
INSERT INTO "application" VALUES(31,2,31,'K-011','mail','2024-10-24 19:05:00.000000',NULL,'aanwerving','master','5','','passed_stage','exploratory_interview','2026-11-28 17:55:59.099037','{}');
INSERT INTO "application" VALUES(32,2,32,'K-012','mail','2024-10-26 08:10:00.000000',NULL,'aanwerving','master','10','','passed_stage','exploratory_interview','2026-11-28 17:55:59.117131','{}');
INSERT INTO "application" VALUES(33,2,33,'K-013','mail','2024-10-27 14:00:00.000000',NULL,'aanwerving','master','4','','no_show','exploratory_interview','2026-11-28 17:55:59.176341','{}');
INSERT INTO "application" VALUES(34,2,34,'K-014','mail','2024-10-29 12:33:00.000000',NULL,'aanwerving','master','6','','passed_stage','exploratory_interview','2026-11-28 17:55:59.180584','{}');
INSERT INTO "application" VALUES(35,2,35,'K-015','mail','2024-11-01 21:48:00.000000',NULL,'aanwerving','master','7','','passed_stage','exploratory_interview','2026-11-28 17:55:59.184839','{}');
INSERT INTO "application" VALUES(36,2,36,'K-016','mail','2024-11-02 15:26:00.000000',NULL,'aanwerving','master','8','','passed_stage','exploratory_interview','2026-11-28 17:55:59.189070','{}');
INSERT INTO "application" VALUES(37,2,37,'K-017','mail','2024-11-03 22:59:00.000000',NULL,'aanwerving','master','5','','passed_stage','exploratory_interview','2026-11-28 17:55:59.192957','{}');
INSERT INTO "application" VALUES(38,2,38,'K-018','mail','2024-10-21 17:19:00.000000',NULL,'aanwerving','master','6','','passed_stage','exploratory_interview','2026-11-28 17:55:59.196950','{}');
INSERT INTO "application" VALUES(39,2,39,'K-019','post','2024-10-30 23:00:00.000000','2024-10-29','aanwerving','master','12','vermelding uit 2009 op het uittreksel','passed_stage','exploratory_interview','2026-11-28 17:55:59.209635','{}');
INSERT INTO "application" VALUES(40,2,40,'K-020','mail','2024-10-18 05:58:00.000000',NULL,'aanwerving','master','3','','passed_stage','exploratory_interview','2026-11-28 17:55:59.268683','{}');
INSERT INTO "application" VALUES(41,2,41,'K-021','mail','2024-10-19 12:14:00.000000',NULL,'aanwerving','bachelor','1','','inadmissible','admissibility','2026-11-28 17:55:59.285196','{}');
INSERT INTO "application" VALUES(42,2,42,'K-002','mail','2024-11-03 23:05:00.000000',NULL,'aanwerving','master','6','kwam net na middernacht binnen','inadmissible','admissibility','2026-11-28 17:55:59.373089','{}');
INSERT INTO "application" VALUES(43,2,43,'K-005','post','2024-11-04 23:00:00.000000','2024-11-02','aanwerving','master','4','','passed_stage','exploratory_interview','2026-11-28 17:55:59.393100','{}');
INSERT INTO "application" VALUES(44,2,44,'K-022','post','2024-11-04 23:00:00.000000','2024-11-04','aanwerving','master','15','','inadmissible','admissibility','2026-11-28 17:55:59.423748','{}');
CREATE TABLE candidate (
	id INTEGER NOT NULL, 
	first_name VARCHAR NOT NULL, 
	last_name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	CONSTRAINT pk_candidate PRIMARY KEY (id)
);
INSERT INTO "candidate" VALUES(1,'Noor','Vandenbroucke','noor.vandenbroucke@voorbeeld.example','Kerkstraat 1, 9000 Gent');
INSERT INTO "candidate" VALUES(2,'Céline','Dubois','celine.dubois@voorbeeld.example','Stationsplein 7, 1700 Dilbeek');
INSERT INTO "candidate" VALUES(3,'Jürgen','De Smet','jurgen.desmet@voorbeeld.example','Dorp 12, 1790 Affligem');
INSERT INTO "candidate" VALUES(4,'Pieter-Jan','Claes','pieterjan.claes@voorbeeld.example','Lindelaan 2, 1730 Asse');
INSERT INTO "candidate" VALUES(5,'Fatima','El Amrani','fatima.elamrani@voorbeeld.example','Steenweg 118, 1080 Brussel');
INSERT INTO "candidate" VALUES(6,'Wout','Janssens','wout.janssens@voorbeeld.example','Heirbaan 9, 1745 Opwijk');
INSERT INTO "candidate" VALUES(7,'Sofie','Wouters','sofie.wouters@voorbeeld.example','Kapelstraat 5, 1760 Roosdaal');
INSERT INTO "candidate" VALUES(8,'Bram','Goossens','bram.goossens@voorbeeld.example','Brusselstraat 60, 1702 Groot-Bijgaarden');
INSERT INTO "candidate" VALUES(9,'Ayşe','Yılmaz','ayse.yilmaz@voorbeeld.example','Parkplein 14, 9400 Ninove');
INSERT INTO "candidate" VALUES(10,'Tom','Mertens','tom.mertens@voorbeeld.example','Nieuwstraat 8, 1500 Halle');
INSERT INTO "candidate" VALUES(11,'Ilse','Willems','ilse.willems@voorbeeld.example','Beekstraat 21, 1750 Lennik');
INSERT INTO "candidate" VALUES(12,'Koen','Jacobs','koen.jacobs@voorbeeld.example','Kloosterstraat 3, 1770 Liedekerke');
INSERT INTO "candidate" VALUES(13,'Eva','Lambrecht','eva.lambrecht@voorbeeld.example','Schoolstraat 19, 1785 Merchtem');
INSERT INTO "candidate" VALUES(14,'Dries','Hermans','dries.hermans@voorbeeld.example','Ringlaan 77, 1731 Zellik');
INSERT INTO "candidate" VALUES(15,'Amélie','Van Damme','amelie.vandamme@voorbeeld.example','Zandstraat 10, 9255 Buggenhout');
INSERT INTO "candidate" VALUES(16,'Rachid','Benali','rachid.benali@voorbeeld.example','Marktplein 6, 1740 Ternat');
INSERT INTO "candidate" VALUES(17,'Hilde','Bogaert','','Hoogstraat 40, 1742 Sint-Katherina-Lombeek');
INSERT INTO "candidate" VALUES(18,'Niels','Aerts','niels.aerts@voorbeeld.example','Vijverlaan 15, 1741 Wambeek');
INSERT INTO "candidate" VALUES(19,'Kim','Nguyen','kim.nguyen@voorbeeld.example','Tulpenstraat 2, 1755 Gooik');
INSERT INTO "candidate" VALUES(20,'Lander','Peeters','lander.peeters@voorbeeld.example','Molenweg 4, 1740 Ternat');
INSERT INTO "candidate" VALUES(21,'Anaïs','Maes','anais.maes@voorbeeld.example','Veldstraat 33, 9300 Aalst');
INSERT INTO "candidate" VALUES(22,'Luc','Verhaegen','luc.verhaegen@voorbeeld.example','Dreef 50, 1547 Bever');
INSERT INTO "candidate" VALUES(23,'Noor','Vandenbroucke','noor.vandenbroucke@voorbeeld.example','Kerkstraat 1, 9000 Gent');
INSERT INTO "candidate" VALUES(24,'Céline','Dubois','celine.dubois@voorbeeld.example','Stationsplein 7, 1700 Dilbeek');
INSERT INTO "candidate" VALUES(25,'Jürgen','De Smet','jurgen.desmet@voorbeeld.example','Dorp 12, 1790 Affligem');
INSERT INTO "candidate" VALUES(26,'Pieter-Jan','Claes','pieterjan.claes@voorbeeld.example','Lindelaan 2, 1730 Asse');
INSERT INTO "candidate" VALUES(27,'Fatima','El Amrani','fatima.elamrani@voorbeeld.example','Steenweg 118, 1080 Brussel');
INSERT INTO "candidate" VALUES(28,'Wout','Janssens','wout.janssens@voorbeeld.example','Heirbaan 9, 1745 Opwijk');
INSERT INTO "candidate" VALUES(29,'Sofie','Wouters','sofie.wouters@voorbeeld.example','Kapelstraat 5, 1760 Roosdaal');
INSERT INTO "candidate" VALUES(30,'Bram','Goossens','bram.goossens@voorbeeld.example','Brusselstraat 60, 1702 Groot-Bijgaarden');
INSERT INTO "candidate" VALUES(31,'Ayşe','Yılmaz','ayse.yilmaz@voorbeeld.example','Parkplein 14, 9400 Ninove');
INSERT INTO "candidate" VALUES(32,'Tom','Mertens','tom.mertens@voorbeeld.example','Nieuwstraat 8, 1500 Halle');
INSERT INTO "candidate" VALUES(33,'Ilse','Willems','ilse.willems@voorbeeld.example','Beekstraat 21, 1750 Lennik');
INSERT INTO "candidate" VALUES(34,'Koen','Jacobs','koen.jacobs@voorbeeld.example','Kloosterstraat 3, 1770 Liedekerke');
INSERT INTO "candidate" VALUES(35,'Eva','Lambrecht','eva.lambrecht@voorbeeld.example','Schoolstraat 19, 1785 Merchtem');
INSERT INTO "candidate" VALUES(36,'Dries','Hermans','dries.hermans@voorbeeld.example','Ringlaan 77, 1731 Zellik');
INSERT INTO "candidate" VALUES(37,'Amélie','Van Damme','amelie.vandamme@voorbeeld.example','Zandstraat 10, 9255 Buggenhout');
INSERT INTO "candidate" VALUES(38,'Rachid','Benali','rachid.benali@voorbeeld.example','Marktplein 6, 1740 Ternat');
INSERT INTO "candidate" VALUES(39,'Hilde','Bogaert','','Hoogstraat 40, 1742 Sint-Katherina-Lombeek');
INSERT INTO "candidate" VALUES(40,'Niels','Aerts','niels.aerts@voorbeeld.example','Vijverlaan 15, 1741 Wambeek');
INSERT INTO "candidate" VALUES(41,'Kim','Nguyen','kim.nguyen@voorbeeld.example','Tulpenstraat 2, 1755 Gooik');
INSERT INTO "candidate" VALUES(42,'Lander','Peeters','lander.peeters@voorbeeld.example','Molenweg 4, 1740 Ternat');
INSERT INTO "candidate" VALUES(43,'Anaïs','Maes','anais.maes@voorbeeld.example','Veldstraat 33, 9300 Aalst');
INSERT INTO "candidate" VALUES(44,'Luc','Verhaegen','luc.verhaegen@voorbeeld.example','Dreef 50, 1547 Bever');
CREATE TABLE "conflict" (
	id INTEGER NOT NULL, 
	juror_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	declared_on DATE NOT NULL, 
	what VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (id), 
	CONSTRAINT fk_conflict_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_conflict_juror_id FOREIGN KEY(juror_id) REFERENCES juror (id), 
	CONSTRAINT uq_conflict_juror_id_application_id UNIQUE (juror_id, application_id)
);
CREATE TABLE "decision" (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	step VARCHAR(60) NOT NULL, 
	stage VARCHAR(40), 
	version INTEGER NOT NULL, 
	outcome VARCHAR(20) NOT NULL, 
	reasons JSON NOT NULL, 
	rule VARCHAR NOT NULL, 
	points VARCHAR(20), 
	rank INTEGER, 
	decided_by VARCHAR(200) NOT NULL, 
	decided_on DATE NOT NULL, 
	at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT ck_decision_outcome_known CHECK (outcome IN ('received', 'admissible', 'inadmissible', 'invited', 'passed_stage', 'eliminated', 'no_show', 'below_gate', 'not_invited', 'passed', 'failed_total', 'in_reserve', 'appointed', 'withdrawn', 'superseded')), 
	CONSTRAINT fk_decision_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT fk_decision_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_decision_application_id_step_version UNIQUE (application_id, step, version)
);
INSERT INTO "decision" VALUES(1,1,1,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.148946');
INSERT INTO "decision" VALUES(2,1,20,'admission','admissibility',1,'inadmissible','["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.177596');
INSERT INTO "decision" VALUES(3,1,2,'admission','admissibility',1,'inadmissible','["Onvolledig: motivatiebrief ontbreekt."]','Motivatiebrief: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.594183');
INSERT INTO "decision" VALUES(4,1,3,'admission','admissibility',1,'inadmissible','["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."]','Uittreksel uit het strafregister: “Uittreksel uit het strafregister (max 3 maand oud)”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.601273');
INSERT INTO "decision" VALUES(5,1,21,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.611991');
INSERT INTO "decision" VALUES(6,1,4,'admission','admissibility',1,'inadmissible','["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."]','Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.613900');
INSERT INTO "decision" VALUES(7,1,5,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.630027');
INSERT INTO "decision" VALUES(8,1,6,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.644462');
INSERT INTO "decision" VALUES(9,1,7,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.659228');
INSERT INTO "decision" VALUES(10,1,8,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.663875');
INSERT INTO "decision" VALUES(11,1,9,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.675292');
INSERT INTO "decision" VALUES(12,1,10,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.677314');
INSERT INTO "decision" VALUES(13,1,11,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.698644');
INSERT INTO "decision" VALUES(14,1,12,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.701144');
INSERT INTO "decision" VALUES(15,1,13,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.721741');
INSERT INTO "decision" VALUES(16,1,14,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.732363');
INSERT INTO "decision" VALUES(17,1,15,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.734077');
INSERT INTO "decision" VALUES(18,1,16,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.756910');
INSERT INTO "decision" VALUES(19,1,17,'admission','admissibility',1,'admissible','["Beslissing van HR-dienst: De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.", "Voorstel: Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist."]','Passend gedrag: “Een gedrag vertonen dat in overeenstemming is met de eisen van de functie waarvoor er wordt gesolliciteerd (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister. Als daarop een ongunstige vermelding voorkomt, mag je daarover een schriftelijke toelichting voorleggen)”',NULL,NULL,'HR-dienst','2024-11-05','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.768909');
INSERT INTO "decision" VALUES(20,1,18,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.783740');
INSERT INTO "decision" VALUES(21,1,19,'admission','admissibility',1,'inadmissible','["Diplomavereiste: aan geen van de mogelijkheden is voldaan. Masterdiploma: hoogste diploma is bachelor, gevraagd is master. Of: Relevante beroepservaring bij een bachelordiploma: 1 jaar, minder dan de vereiste 2 jaar.", "Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."]','Diplomavereiste: “Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs” / Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.785908');
INSERT INTO "decision" VALUES(22,1,22,'admission','admissibility',1,'inadmissible','["Te laat: poststempel van 4 november 2024, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.804752');
INSERT INTO "decision" VALUES(23,1,5,'judgement-level_test','level_test',1,'passed_stage','["Niveau- of capaciteitstest: \u2018geslaagd\u2019; vereist is minstens \u2018geslaagd\u2019."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.449908');
INSERT INTO "decision" VALUES(24,1,6,'judgement-level_test','level_test',1,'eliminated','["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.469239');
INSERT INTO "decision" VALUES(25,1,1,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 72,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','72.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.293615');
INSERT INTO "decision" VALUES(26,1,21,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 61 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','61',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.305359');
INSERT INTO "decision" VALUES(27,1,5,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 64,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','64.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.317631');
INSERT INTO "decision" VALUES(28,1,7,'judgement-exploratory_interview','exploratory_interview',1,'eliminated','["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','49.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.331146');
INSERT INTO "decision" VALUES(29,1,8,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 58 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','58',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.332904');
INSERT INTO "decision" VALUES(30,1,9,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.349513');
INSERT INTO "decision" VALUES(31,1,10,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.352103');
INSERT INTO "decision" VALUES(32,1,11,'judgement-exploratory_interview','exploratory_interview',1,'no_show','["Verkennend gesprek: afwezig op 8 november 2024."]','Verkennend gesprek: “Tijdstip & locatie: 8 november 2024 – Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).”',NULL,NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.353961');
INSERT INTO "decision" VALUES(33,1,12,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.388163');
INSERT INTO "decision" VALUES(34,1,13,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 63 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','63',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.398113');
INSERT INTO "decision" VALUES(35,1,14,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 75 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','75',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.404785');
INSERT INTO "decision" VALUES(36,1,15,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.425215');
INSERT INTO "decision" VALUES(37,1,16,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.437675');
INSERT INTO "decision" VALUES(38,1,17,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.453271');
INSERT INTO "decision" VALUES(39,1,18,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 55 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','55',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.480468');
INSERT INTO "decision" VALUES(40,2,23,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.308505');
INSERT INTO "decision" VALUES(41,2,42,'admission','admissibility',1,'inadmissible','["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.331226');
INSERT INTO "decision" VALUES(42,2,24,'admission','admissibility',1,'inadmissible','["Onvolledig: motivatiebrief ontbreekt."]','Motivatiebrief: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.333950');
INSERT INTO "decision" VALUES(43,2,25,'admission','admissibility',1,'inadmissible','["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."]','Uittreksel uit het strafregister: “Uittreksel uit het strafregister (max 3 maand oud)”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.355457');
INSERT INTO "decision" VALUES(44,2,43,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.357998');
INSERT INTO "decision" VALUES(45,2,26,'admission','admissibility',1,'inadmissible','["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."]','Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.378734');
INSERT INTO "decision" VALUES(46,2,27,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.381321');
INSERT INTO "decision" VALUES(47,2,28,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.395985');
INSERT INTO "decision" VALUES(48,2,29,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.414993');
INSERT INTO "decision" VALUES(49,2,30,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.431873');
INSERT INTO "decision" VALUES(50,2,31,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.454286');
INSERT INTO "decision" VALUES(51,2,32,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.471543');
INSERT INTO "decision" VALUES(52,2,33,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.473852');
INSERT INTO "decision" VALUES(53,2,34,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.492896');
INSERT INTO "decision" VALUES(54,2,35,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.503680');
INSERT INTO "decision" VALUES(55,2,36,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.521510');
INSERT INTO "decision" VALUES(56,2,37,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.524319');
INSERT INTO "decision" VALUES(57,2,38,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.539901');
INSERT INTO "decision" VALUES(58,2,39,'admission','admissibility',1,'admissible','["Beslissing van HR-dienst: De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.", "Voorstel: Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist."]','Passend gedrag: “Een gedrag vertonen dat in overeenstemming is met de eisen van de functie waarvoor er wordt gesolliciteerd (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister. Als daarop een ongunstige vermelding voorkomt, mag je daarover een schriftelijke toelichting voorleggen)”',NULL,NULL,'HR-dienst','2024-11-05','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.561766');
INSERT INTO "decision" VALUES(59,2,40,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.564147');
INSERT INTO "decision" VALUES(60,2,41,'admission','admissibility',1,'inadmissible','["Diplomavereiste: aan geen van de mogelijkheden is voldaan. Masterdiploma: hoogste diploma is bachelor, gevraagd is master. Of: Relevante beroepservaring bij een bachelordiploma: 1 jaar, minder dan de vereiste 2 jaar.", "Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."]','Diplomavereiste: “Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs” / Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.565857');
INSERT INTO "decision" VALUES(61,2,44,'admission','admissibility',1,'inadmissible','["Te laat: poststempel van 4 november 2024, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.590666');
INSERT INTO "decision" VALUES(62,2,27,'judgement-level_test','level_test',1,'passed_stage','["Niveau- of capaciteitstest: \u2018geslaagd\u2019; vereist is minstens \u2018geslaagd\u2019."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.182342');
INSERT INTO "decision" VALUES(63,2,28,'judgement-level_test','level_test',1,'eliminated','["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.203460');
INSERT INTO "decision" VALUES(64,2,23,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 72,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','72.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.529921');
INSERT INTO "decision" VALUES(65,2,43,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 61 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','61',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.563805');
INSERT INTO "decision" VALUES(66,2,27,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 64,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','64.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.566110');
INSERT INTO "decision" VALUES(67,2,29,'judgement-exploratory_interview','exploratory_interview',1,'eliminated','["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','49.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.595190');
INSERT INTO "decision" VALUES(68,2,30,'judgement-exploratory_interview','exploratory_interview',1,'eliminated','["Verkennend gesprek: 48 op 100, minder dan het minimum van 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','48',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.601309');
INSERT INTO "decision" VALUES(69,2,31,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.617471');
INSERT INTO "decision" VALUES(70,2,32,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.633245');
INSERT INTO "decision" VALUES(71,2,33,'judgement-exploratory_interview','exploratory_interview',1,'no_show','["Verkennend gesprek: afwezig op 8 november 2024."]','Verkennend gesprek: “Tijdstip & locatie: 8 november 2024 – Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).”',NULL,NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.657677');
INSERT INTO "decision" VALUES(72,2,34,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.690410');
INSERT INTO "decision" VALUES(73,2,35,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 63 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','63',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.723559');
INSERT INTO "decision" VALUES(74,2,36,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 75 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','75',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.851802');
INSERT INTO "decision" VALUES(75,2,37,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.867771');
INSERT INTO "decision" VALUES(76,2,38,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.883818');
INSERT INTO "decision" VALUES(77,2,39,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.912002');
INSERT INTO "decision" VALUES(78,2,40,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 55 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','55',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.920342');
INSERT INTO "decision" VALUES(79,2,30,'judgement-exploratory_interview','exploratory_interview',2,'passed_stage','["Verkennend gesprek: 58 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','58',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:56:05.132171');
CREATE TABLE document (
	id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	dated DATE NOT NULL, received_at DATETIME, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_document_application_id_key UNIQUE (application_id, "key")
);
INSERT INTO "document" VALUES(1,1,'cv','2024-10-14',NULL);
INSERT INTO "document" VALUES(2,1,'motivatiebrief','2024-10-14',NULL);
INSERT INTO "document" VALUES(3,1,'diploma','2024-10-14',NULL);
INSERT INTO "document" VALUES(4,1,'uittreksel','2024-10-01',NULL);
INSERT INTO "document" VALUES(5,2,'cv','2024-10-20',NULL);
INSERT INTO "document" VALUES(6,2,'diploma','2024-10-20',NULL);
INSERT INTO "document" VALUES(7,2,'uittreksel','2024-10-12',NULL);
INSERT INTO "document" VALUES(8,3,'cv','2024-10-25',NULL);
INSERT INTO "document" VALUES(9,3,'motivatiebrief','2024-10-25',NULL);
INSERT INTO "document" VALUES(10,3,'diploma','2024-10-25',NULL);
INSERT INTO "document" VALUES(11,3,'uittreksel','2024-08-02',NULL);
INSERT INTO "document" VALUES(12,4,'cv','2024-10-28',NULL);
INSERT INTO "document" VALUES(13,4,'motivatiebrief','2024-10-28',NULL);
INSERT INTO "document" VALUES(14,4,'diploma','2024-10-28',NULL);
INSERT INTO "document" VALUES(15,4,'uittreksel','2024-09-20',NULL);
INSERT INTO "document" VALUES(16,5,'cv','2024-10-30',NULL);
INSERT INTO "document" VALUES(17,5,'motivatiebrief','2024-10-30',NULL);
INSERT INTO "document" VALUES(18,5,'diploma','2024-10-30',NULL);
INSERT INTO "document" VALUES(19,5,'uittreksel','2024-10-10',NULL);
INSERT INTO "document" VALUES(20,6,'cv','2024-10-31',NULL);
INSERT INTO "document" VALUES(21,6,'motivatiebrief','2024-10-31',NULL);
INSERT INTO "document" VALUES(22,6,'diploma','2024-10-31',NULL);
INSERT INTO "document" VALUES(23,6,'uittreksel','2024-09-04',NULL);
INSERT INTO "document" VALUES(24,7,'cv','2024-10-22',NULL);
INSERT INTO "document" VALUES(25,7,'motivatiebrief','2024-10-22',NULL);
INSERT INTO "document" VALUES(26,7,'diploma','2024-10-22',NULL);
INSERT INTO "document" VALUES(27,7,'uittreksel','2024-10-08',NULL);
INSERT INTO "document" VALUES(28,8,'cv','2024-10-23',NULL);
INSERT INTO "document" VALUES(29,8,'motivatiebrief','2024-10-23',NULL);
INSERT INTO "document" VALUES(30,8,'diploma','2024-10-23',NULL);
INSERT INTO "document" VALUES(31,8,'uittreksel','2024-10-09',NULL);
INSERT INTO "document" VALUES(32,9,'cv','2024-10-24',NULL);
INSERT INTO "document" VALUES(33,9,'motivatiebrief','2024-10-24',NULL);
INSERT INTO "document" VALUES(34,9,'diploma','2024-10-24',NULL);
INSERT INTO "document" VALUES(35,9,'uittreksel','2024-10-11',NULL);
INSERT INTO "document" VALUES(36,10,'cv','2024-10-26',NULL);
INSERT INTO "document" VALUES(37,10,'motivatiebrief','2024-10-26',NULL);
INSERT INTO "document" VALUES(38,10,'diploma','2024-10-26',NULL);
INSERT INTO "document" VALUES(39,10,'uittreksel','2024-10-14',NULL);
INSERT INTO "document" VALUES(40,11,'cv','2024-10-27',NULL);
INSERT INTO "document" VALUES(41,11,'motivatiebrief','2024-10-27',NULL);
INSERT INTO "document" VALUES(42,11,'diploma','2024-10-27',NULL);
INSERT INTO "document" VALUES(43,11,'uittreksel','2024-10-16',NULL);
INSERT INTO "document" VALUES(44,12,'cv','2024-10-29',NULL);
INSERT INTO "document" VALUES(45,12,'motivatiebrief','2024-10-29',NULL);
INSERT INTO "document" VALUES(46,12,'diploma','2024-10-29',NULL);
INSERT INTO "document" VALUES(47,12,'uittreksel','2024-10-17',NULL);
INSERT INTO "document" VALUES(48,13,'cv','2024-11-01',NULL);
INSERT INTO "document" VALUES(49,13,'motivatiebrief','2024-11-01',NULL);
INSERT INTO "document" VALUES(50,13,'diploma','2024-11-01',NULL);
INSERT INTO "document" VALUES(51,13,'uittreksel','2024-10-18',NULL);
INSERT INTO "document" VALUES(52,14,'cv','2024-11-02',NULL);
INSERT INTO "document" VALUES(53,14,'motivatiebrief','2024-11-02',NULL);
INSERT INTO "document" VALUES(54,14,'diploma','2024-11-02',NULL);
INSERT INTO "document" VALUES(55,14,'uittreksel','2024-10-21',NULL);
INSERT INTO "document" VALUES(56,15,'cv','2024-11-03',NULL);
INSERT INTO "document" VALUES(57,15,'motivatiebrief','2024-11-03',NULL);
INSERT INTO "document" VALUES(58,15,'diploma','2024-11-03',NULL);
INSERT INTO "document" VALUES(59,15,'uittreksel','2024-10-22',NULL);
INSERT INTO "document" VALUES(60,16,'cv','2024-10-21',NULL);
INSERT INTO "document" VALUES(61,16,'motivatiebrief','2024-10-21',NULL);
INSERT INTO "document" VALUES(62,16,'diploma','2024-10-21',NULL);
INSERT INTO "document" VALUES(63,16,'uittreksel','2024-10-07',NULL);
INSERT INTO "document" VALUES(64,17,'cv','2024-10-31',NULL);
INSERT INTO "document" VALUES(65,17,'motivatiebrief','2024-10-31',NULL);
INSERT INTO "document" VALUES(66,17,'diploma','2024-10-31',NULL);
INSERT INTO "document" VALUES(67,17,'uittreksel','2024-10-25',NULL);
INSERT INTO "document" VALUES(68,17,'toelichting','2024-10-31',NULL);
INSERT INTO "document" VALUES(69,18,'cv','2024-10-18',NULL);
INSERT INTO "document" VALUES(70,18,'motivatiebrief','2024-10-18',NULL);
INSERT INTO "document" VALUES(71,18,'diploma','2024-10-18',NULL);
INSERT INTO "document" VALUES(72,18,'uittreksel','2024-10-03',NULL);
INSERT INTO "document" VALUES(73,19,'cv','2024-10-19',NULL);
INSERT INTO "document" VALUES(74,19,'motivatiebrief','2024-10-19',NULL);
INSERT INTO "document" VALUES(75,19,'diploma','2024-10-19',NULL);
INSERT INTO "document" VALUES(76,19,'uittreksel','2024-10-02',NULL);
INSERT INTO "document" VALUES(77,20,'cv','2024-11-04',NULL);
INSERT INTO "document" VALUES(78,20,'motivatiebrief','2024-11-04',NULL);
INSERT INTO "document" VALUES(79,20,'diploma','2024-11-04',NULL);
INSERT INTO "document" VALUES(80,20,'uittreksel','2024-10-15',NULL);
INSERT INTO "document" VALUES(81,21,'cv','2024-11-05',NULL);
INSERT INTO "document" VALUES(82,21,'motivatiebrief','2024-11-05',NULL);
INSERT INTO "document" VALUES(83,21,'diploma','2024-11-05',NULL);
INSERT INTO "document" VALUES(84,21,'uittreksel','2024-08-03',NULL);
INSERT INTO "document" VALUES(85,22,'cv','2024-11-05',NULL);
INSERT INTO "document" VALUES(86,22,'motivatiebrief','2024-11-05',NULL);
INSERT INTO "document" VALUES(87,22,'diploma','2024-11-05',NULL);
INSERT INTO "document" VALUES(88,22,'uittreksel','2024-10-28',NULL);
INSERT INTO "document" VALUES(89,23,'cv','2024-10-14',NULL);
INSERT INTO "document" VALUES(90,23,'motivatiebrief','2024-10-14',NULL);
INSERT INTO "document" VALUES(91,23,'diploma','2024-10-14',NULL);
INSERT INTO "document" VALUES(92,23,'uittreksel','2024-10-01',NULL);
INSERT INTO "document" VALUES(93,24,'cv','2024-10-20',NULL);
INSERT INTO "document" VALUES(94,24,'diploma','2024-10-20',NULL);
INSERT INTO "document" VALUES(95,24,'uittreksel','2024-10-12',NULL);
INSERT INTO "document" VALUES(96,25,'cv','2024-10-25',NULL);
INSERT INTO "document" VALUES(97,25,'motivatiebrief','2024-10-25',NULL);
INSERT INTO "document" VALUES(98,25,'diploma','2024-10-25',NULL);
INSERT INTO "document" VALUES(99,25,'uittreksel','2024-08-02',NULL);
INSERT INTO "document" VALUES(100,26,'cv','2024-10-28',NULL);
INSERT INTO "document" VALUES(101,26,'motivatiebrief','2024-10-28',NULL);
INSERT INTO "document" VALUES(102,26,'diploma','2024-10-28',NULL);
INSERT INTO "document" VALUES(103,26,'uittreksel','2024-09-20',NULL);
INSERT INTO "document" VALUES(104,27,'cv','2024-10-30',NULL);
INSERT INTO "document" VALUES(105,27,'motivatiebrief','2024-10-30',NULL);
INSERT INTO "document" VALUES(106,27,'diploma','2024-10-30',NULL);
INSERT INTO "document" VALUES(107,27,'uittreksel','2024-10-10',NULL);
INSERT INTO "document" VALUES(108,28,'cv','2024-10-31',NULL);
INSERT INTO "document" VALUES(109,28,'motivatiebrief','2024-10-31',NULL);
INSERT INTO "document" VALUES(110,28,'diploma','2024-10-31',NULL);
INSERT INTO "document" VALUES(111,28,'uittreksel','2024-09-04',NULL);
INSERT INTO "document" VALUES(112,29,'cv','2024-10-22',NULL);
INSERT INTO "document" VALUES(113,29,'motivatiebrief','2024-10-22',NULL);
INSERT INTO "document" VALUES(114,29,'diploma','2024-10-22',NULL);
INSERT INTO "document" VALUES(115,29,'uittreksel','2024-10-08',NULL);
INSERT INTO "document" VALUES(116,30,'cv','2024-10-23',NULL);
INSERT INTO "document" VALUES(117,30,'motivatiebrief','2024-10-23',NULL);
INSERT INTO "document" VALUES(118,30,'diploma','2024-10-23',NULL);
INSERT INTO "document" VALUES(119,30,'uittreksel','2024-10-09',NULL);
INSERT INTO "document" VALUES(120,31,'cv','2024-10-24',NULL);
INSERT INTO "document" VALUES(121,31,'motivatiebrief','2024-10-24',NULL);
INSERT INTO "document" VALUES(122,31,'diploma','2024-10-24',NULL);
INSERT INTO "document" VALUES(123,31,'uittreksel','2024-10-11',NULL);
INSERT INTO "document" VALUES(124,32,'cv','2024-10-26',NULL);
INSERT INTO "document" VALUES(125,32,'motivatiebrief','2024-10-26',NULL);
INSERT INTO "document" VALUES(126,32,'diploma','2024-10-26',NULL);
INSERT INTO "document" VALUES(127,32,'uittreksel','2024-10-14',NULL);
INSERT INTO "document" VALUES(128,33,'cv','2024-10-27',NULL);
INSERT INTO "document" VALUES(129,33,'motivatiebrief','2024-10-27',NULL);
INSERT INTO "document" VALUES(130,33,'diploma','2024-10-27',NULL);
INSERT INTO "document" VALUES(131,33,'uittreksel','2024-10-16',NULL);
INSERT INTO "document" VALUES(132,34,'cv','2024-10-29',NULL);
INSERT INTO "document" VALUES(133,34,'motivatiebrief','2024-10-29',NULL);
INSERT INTO "document" VALUES(134,34,'diploma','2024-10-29',NULL);
INSERT INTO "document" VALUES(135,34,'uittreksel','2024-10-17',NULL);
INSERT INTO "document" VALUES(136,35,'cv','2024-11-01',NULL);
INSERT INTO "document" VALUES(137,35,'motivatiebrief','2024-11-01',NULL);
INSERT INTO "document" VALUES(138,35,'diploma','2024-11-01',NULL);
INSERT INTO "document" VALUES(139,35,'uittreksel','2024-10-18',NULL);
INSERT INTO "document" VALUES(140,36,'cv','2024-11-02',NULL);
INSERT INTO "document" VALUES(141,36,'motivatiebrief','2024-11-02',NULL);
INSERT INTO "document" VALUES(142,36,'diploma','2024-11-02',NULL);
INSERT INTO "document" VALUES(143,36,'uittreksel','2024-10-21',NULL);
INSERT INTO "document" VALUES(144,37,'cv','2024-11-03',NULL);
INSERT INTO "document" VALUES(145,37,'motivatiebrief','2024-11-03',NULL);
INSERT INTO "document" VALUES(146,37,'diploma','2024-11-03',NULL);
INSERT INTO "document" VALUES(147,37,'uittreksel','2024-10-22',NULL);
INSERT INTO "document" VALUES(148,38,'cv','2024-10-21',NULL);
INSERT INTO "document" VALUES(149,38,'motivatiebrief','2024-10-21',NULL);
INSERT INTO "document" VALUES(150,38,'diploma','2024-10-21',NULL);
INSERT INTO "document" VALUES(151,38,'uittreksel','2024-10-07',NULL);
INSERT INTO "document" VALUES(152,39,'cv','2024-10-31',NULL);
INSERT INTO "document" VALUES(153,39,'motivatiebrief','2024-10-31',NULL);
INSERT INTO "document" VALUES(154,39,'diploma','2024-10-31',NULL);
INSERT INTO "document" VALUES(155,39,'uittreksel','2024-10-25',NULL);
INSERT INTO "document" VALUES(156,39,'toelichting','2024-10-31',NULL);
INSERT INTO "document" VALUES(157,40,'cv','2024-10-18',NULL);
INSERT INTO "document" VALUES(158,40,'motivatiebrief','2024-10-18',NULL);
INSERT INTO "document" VALUES(159,40,'diploma','2024-10-18',NULL);
INSERT INTO "document" VALUES(160,40,'uittreksel','2024-10-03',NULL);
INSERT INTO "document" VALUES(161,41,'cv','2024-10-19',NULL);
INSERT INTO "document" VALUES(162,41,'motivatiebrief','2024-10-19',NULL);
INSERT INTO "document" VALUES(163,41,'diploma','2024-10-19',NULL);
INSERT INTO "document" VALUES(164,41,'uittreksel','2024-10-02',NULL);
INSERT INTO "document" VALUES(165,42,'cv','2024-11-04',NULL);
INSERT INTO "document" VALUES(166,42,'motivatiebrief','2024-11-04',NULL);
INSERT INTO "document" VALUES(167,42,'diploma','2024-11-04',NULL);
INSERT INTO "document" VALUES(168,42,'uittreksel','2024-10-15',NULL);
INSERT INTO "document" VALUES(169,43,'cv','2024-11-05',NULL);
INSERT INTO "document" VALUES(170,43,'motivatiebrief','2024-11-05',NULL);
INSERT INTO "document" VALUES(171,43,'diploma','2024-11-05',NULL);
INSERT INTO "document" VALUES(172,43,'uittreksel','2024-08-03',NULL);
INSERT INTO "document" VALUES(173,44,'cv','2024-11-05',NULL);
INSERT INTO "document" VALUES(174,44,'motivatiebrief','2024-11-05',NULL);
INSERT INTO "document" VALUES(175,44,'diploma','2024-11-05',NULL);
INSERT INTO "document" VALUES(176,44,'uittreksel','2024-10-28',NULL);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER, 
	step VARCHAR(60) NOT NULL, 
	who VARCHAR(200) NOT NULL, 
	what VARCHAR(60) NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT fk_event_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_event_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id)
);
INSERT INTO "event" VALUES(1,1,NULL,'','HR','opened','reglement 00458db0556749396bf1427f900a74a210c37f87ca4bf6ee8fb3db26b88d5c66','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.057730');
INSERT INTO "event" VALUES(2,1,1,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.340101');
INSERT INTO "event" VALUES(3,1,2,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.781744');
INSERT INTO "event" VALUES(4,1,3,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.801258');
INSERT INTO "event" VALUES(5,1,4,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.822343');
INSERT INTO "event" VALUES(6,1,5,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.839900');
INSERT INTO "event" VALUES(7,1,6,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.853954');
INSERT INTO "event" VALUES(8,1,7,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.879201');
INSERT INTO "event" VALUES(9,1,8,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.892910');
INSERT INTO "event" VALUES(10,1,9,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.916153');
INSERT INTO "event" VALUES(11,1,10,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.939050');
INSERT INTO "event" VALUES(12,1,11,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.962917');
INSERT INTO "event" VALUES(13,1,12,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.972881');
INSERT INTO "event" VALUES(14,1,13,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:52.999054');
INSERT INTO "event" VALUES(15,1,14,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.011180');
INSERT INTO "event" VALUES(16,1,15,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.027656');
INSERT INTO "event" VALUES(17,1,16,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.041924');
INSERT INTO "event" VALUES(18,1,17,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.060523');
INSERT INTO "event" VALUES(19,1,18,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.075808');
INSERT INTO "event" VALUES(20,1,19,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.105868');
INSERT INTO "event" VALUES(21,1,20,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.152297');
INSERT INTO "event" VALUES(22,1,21,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.171581');
INSERT INTO "event" VALUES(23,1,22,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.188070');
INSERT INTO "event" VALUES(24,1,NULL,'jury','HR','board composed','J1, J2, J3, J4, J5, J6','2024-10-19 22:00:00.000000','2026-11-28 17:55:53.241414');
INSERT INTO "event" VALUES(25,1,NULL,'closing','werving','moment reached','','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.280678');
INSERT INTO "event" VALUES(26,1,NULL,'post','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.400191');
INSERT INTO "event" VALUES(27,1,NULL,'completion','werving','step done','','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.451364');
INSERT INTO "event" VALUES(28,1,NULL,'screening','werving','step done','','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.596592');
INSERT INTO "event" VALUES(29,1,17,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.873627');
INSERT INTO "event" VALUES(30,1,1,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.873816');
INSERT INTO "event" VALUES(31,1,20,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.873985');
INSERT INTO "event" VALUES(32,1,2,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.874161');
INSERT INTO "event" VALUES(33,1,3,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.886750');
INSERT INTO "event" VALUES(34,1,21,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.886956');
INSERT INTO "event" VALUES(35,1,4,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.887129');
INSERT INTO "event" VALUES(36,1,5,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.887292');
INSERT INTO "event" VALUES(37,1,6,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.887481');
INSERT INTO "event" VALUES(38,1,7,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.887655');
INSERT INTO "event" VALUES(39,1,8,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.887824');
INSERT INTO "event" VALUES(40,1,9,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.887986');
INSERT INTO "event" VALUES(41,1,10,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.888150');
INSERT INTO "event" VALUES(42,1,11,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.888313');
INSERT INTO "event" VALUES(43,1,12,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.896047');
INSERT INTO "event" VALUES(44,1,13,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.896293');
INSERT INTO "event" VALUES(45,1,14,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.896513');
INSERT INTO "event" VALUES(46,1,15,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.896692');
INSERT INTO "event" VALUES(47,1,16,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.897198');
INSERT INTO "event" VALUES(48,1,18,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.897386');
INSERT INTO "event" VALUES(49,1,19,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.903034');
INSERT INTO "event" VALUES(50,1,22,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.903238');
INSERT INTO "event" VALUES(51,1,NULL,'admission','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.817312');
INSERT INTO "event" VALUES(52,1,NULL,'gate-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.901663');
INSERT INTO "event" VALUES(53,1,NULL,'planning-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.944768');
INSERT INTO "event" VALUES(54,1,NULL,'invitation-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:55.089537');
INSERT INTO "event" VALUES(55,1,NULL,'results-level_test','werving','moment reached','','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.118199');
INSERT INTO "event" VALUES(56,1,NULL,'verification-level_test','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.184160');
INSERT INTO "event" VALUES(57,1,5,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.359969');
INSERT INTO "event" VALUES(58,1,6,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.360157');
INSERT INTO "event" VALUES(59,1,NULL,'judgement-level_test','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.490856');
INSERT INTO "event" VALUES(60,1,NULL,'gate-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.533161');
INSERT INTO "event" VALUES(61,1,NULL,'planning-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.589505');
INSERT INTO "event" VALUES(62,1,NULL,'invitation-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.820784');
INSERT INTO "event" VALUES(63,1,NULL,'results-exploratory_interview','werving','moment reached','','2024-11-07 23:00:00.000000','2026-11-28 17:55:55.833909');
INSERT INTO "event" VALUES(64,1,NULL,'verification-exploratory_interview','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:55.874037');
INSERT INTO "event" VALUES(65,1,1,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.150228');
INSERT INTO "event" VALUES(66,1,21,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.150737');
INSERT INTO "event" VALUES(67,1,5,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.150930');
INSERT INTO "event" VALUES(68,1,7,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.151098');
INSERT INTO "event" VALUES(69,1,8,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.151257');
INSERT INTO "event" VALUES(70,1,9,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.151414');
INSERT INTO "event" VALUES(71,1,10,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.151595');
INSERT INTO "event" VALUES(72,1,11,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.151758');
INSERT INTO "event" VALUES(73,1,12,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.151915');
INSERT INTO "event" VALUES(74,1,13,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.152063');
INSERT INTO "event" VALUES(75,1,14,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.152218');
INSERT INTO "event" VALUES(76,1,15,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.152371');
INSERT INTO "event" VALUES(77,1,16,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.152541');
INSERT INTO "event" VALUES(78,1,17,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.152696');
INSERT INTO "event" VALUES(79,1,18,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.152851');
INSERT INTO "event" VALUES(80,1,NULL,'judgement-exploratory_interview','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.495919');
INSERT INTO "event" VALUES(81,1,NULL,'gate-home_assignment','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.590769');
INSERT INTO "event" VALUES(82,1,NULL,'planning-home_assignment','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.637005');
INSERT INTO "event" VALUES(83,1,NULL,'sending-home_assignment','werving','moment reached','','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.670743');
INSERT INTO "event" VALUES(84,1,NULL,'assignment-home_assignment','HR','assignment provided','75830f631d72ec31ef99c087857dd05b4d407d05fabfa4b3b40b6c278b0850e3','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.789481');
INSERT INTO "event" VALUES(85,1,NULL,'invitation-home_assignment','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:57.056175');
INSERT INTO "event" VALUES(86,1,NULL,'results-home_assignment','werving','moment reached','','2024-11-13 22:59:59.000000','2026-11-28 17:55:57.085916');
INSERT INTO "event" VALUES(87,1,NULL,'verification-home_assignment','werving','step done','','2024-11-13 22:59:59.000000','2026-11-28 17:55:57.128851');
INSERT INTO "event" VALUES(88,1,1,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:58.361771');
INSERT INTO "event" VALUES(89,1,21,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:58.362023');
INSERT INTO "event" VALUES(90,1,5,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:58.362199');
INSERT INTO "event" VALUES(91,1,8,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:58.382285');
INSERT INTO "event" VALUES(92,2,NULL,'','HR','opened','reglement 00458db0556749396bf1427f900a74a210c37f87ca4bf6ee8fb3db26b88d5c66','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.783967');
INSERT INTO "event" VALUES(93,2,23,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.844040');
INSERT INTO "event" VALUES(94,2,24,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.861691');
INSERT INTO "event" VALUES(95,2,25,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.896634');
INSERT INTO "event" VALUES(96,2,26,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.944155');
INSERT INTO "event" VALUES(97,2,27,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.961772');
INSERT INTO "event" VALUES(98,2,28,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:58.995626');
INSERT INTO "event" VALUES(99,2,29,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.023921');
INSERT INTO "event" VALUES(100,2,30,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.051412');
INSERT INTO "event" VALUES(101,2,31,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.101217');
INSERT INTO "event" VALUES(102,2,32,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.129434');
INSERT INTO "event" VALUES(103,2,33,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.177817');
INSERT INTO "event" VALUES(104,2,34,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.182029');
INSERT INTO "event" VALUES(105,2,35,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.186335');
INSERT INTO "event" VALUES(106,2,36,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.190519');
INSERT INTO "event" VALUES(107,2,37,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.194557');
INSERT INTO "event" VALUES(108,2,38,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.207057');
INSERT INTO "event" VALUES(109,2,39,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.248087');
INSERT INTO "event" VALUES(110,2,40,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.270121');
INSERT INTO "event" VALUES(111,2,41,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.310902');
INSERT INTO "event" VALUES(112,2,42,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.381635');
INSERT INTO "event" VALUES(113,2,43,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.412446');
INSERT INTO "event" VALUES(114,2,44,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.425088');
INSERT INTO "event" VALUES(115,2,NULL,'jury','HR','board composed','J1, J2, J3, J4, J5, J6','2024-10-19 22:00:00.000000','2026-11-28 17:55:59.476022');
INSERT INTO "event" VALUES(116,2,NULL,'closing','werving','moment reached','','2024-11-03 22:59:59.000000','2026-11-28 17:55:59.503839');
INSERT INTO "event" VALUES(117,2,NULL,'post','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:59.633806');
INSERT INTO "event" VALUES(118,2,NULL,'completion','werving','step done','','2024-11-03 22:59:59.000000','2026-11-28 17:55:59.692933');
INSERT INTO "event" VALUES(119,2,NULL,'screening','werving','step done','','2024-11-03 22:59:59.000000','2026-11-28 17:55:59.849769');
INSERT INTO "event" VALUES(120,2,39,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.085361');
INSERT INTO "event" VALUES(121,2,23,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.085718');
INSERT INTO "event" VALUES(122,2,42,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.085981');
INSERT INTO "event" VALUES(123,2,24,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.094578');
INSERT INTO "event" VALUES(124,2,25,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.095022');
INSERT INTO "event" VALUES(125,2,43,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.095367');
INSERT INTO "event" VALUES(126,2,26,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.095697');
INSERT INTO "event" VALUES(127,2,27,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.095993');
INSERT INTO "event" VALUES(128,2,28,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.096272');
INSERT INTO "event" VALUES(129,2,29,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.096570');
INSERT INTO "event" VALUES(130,2,30,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.096854');
INSERT INTO "event" VALUES(131,2,31,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.097124');
INSERT INTO "event" VALUES(132,2,32,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.097406');
INSERT INTO "event" VALUES(133,2,33,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.097704');
INSERT INTO "event" VALUES(134,2,34,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.098027');
INSERT INTO "event" VALUES(135,2,35,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.115171');
INSERT INTO "event" VALUES(136,2,36,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.115548');
INSERT INTO "event" VALUES(137,2,37,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.115851');
INSERT INTO "event" VALUES(138,2,38,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.116156');
INSERT INTO "event" VALUES(139,2,40,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.116425');
INSERT INTO "event" VALUES(140,2,41,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.116733');
INSERT INTO "event" VALUES(141,2,44,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:56:00.117008');
INSERT INTO "event" VALUES(142,2,NULL,'admission','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.593393');
INSERT INTO "event" VALUES(143,2,NULL,'gate-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.687955');
INSERT INTO "event" VALUES(144,2,NULL,'planning-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.719996');
INSERT INTO "event" VALUES(145,2,NULL,'invitation-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.818294');
INSERT INTO "event" VALUES(146,2,NULL,'results-level_test','werving','moment reached','','2024-11-06 23:00:00.000000','2026-11-28 17:56:00.848966');
INSERT INTO "event" VALUES(147,2,NULL,'verification-level_test','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:56:00.890831');
INSERT INTO "event" VALUES(148,2,27,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.079766');
INSERT INTO "event" VALUES(149,2,28,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.079992');
INSERT INTO "event" VALUES(150,2,NULL,'judgement-level_test','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.211917');
INSERT INTO "event" VALUES(151,2,NULL,'gate-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.300619');
INSERT INTO "event" VALUES(152,2,NULL,'planning-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.342398');
INSERT INTO "event" VALUES(153,2,NULL,'invitation-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.552287');
INSERT INTO "event" VALUES(154,2,NULL,'results-exploratory_interview','werving','moment reached','','2024-11-07 23:00:00.000000','2026-11-28 17:56:01.584094');
INSERT INTO "event" VALUES(155,2,NULL,'verification-exploratory_interview','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:56:01.628533');
INSERT INTO "event" VALUES(156,2,23,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.294752');
INSERT INTO "event" VALUES(157,2,43,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.295091');
INSERT INTO "event" VALUES(158,2,27,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.305918');
INSERT INTO "event" VALUES(159,2,29,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.306343');
INSERT INTO "event" VALUES(160,2,30,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.306662');
INSERT INTO "event" VALUES(161,2,31,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.306964');
INSERT INTO "event" VALUES(162,2,32,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.307239');
INSERT INTO "event" VALUES(163,2,33,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.307514');
INSERT INTO "event" VALUES(164,2,34,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.307806');
INSERT INTO "event" VALUES(165,2,35,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.308089');
INSERT INTO "event" VALUES(166,2,36,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.308361');
INSERT INTO "event" VALUES(167,2,37,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.308661');
INSERT INTO "event" VALUES(168,2,38,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.308951');
INSERT INTO "event" VALUES(169,2,39,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.309222');
INSERT INTO "event" VALUES(170,2,40,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.309497');
INSERT INTO "event" VALUES(171,2,NULL,'judgement-exploratory_interview','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:56:04.945987');
INSERT INTO "event" VALUES(172,2,30,'judgement-exploratory_interview','selectiecommissie','result entered','correction','2024-11-07 23:00:00.000000','2026-11-28 17:56:05.082780');
CREATE TABLE invitation (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	invited_on DATE NOT NULL, slot DATETIME, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT fk_invitation_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_invitation_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_invitation_application_id_key UNIQUE (application_id, "key")
);
INSERT INTO "invitation" VALUES(1,1,5,'level_test','2024-11-05',NULL);
INSERT INTO "invitation" VALUES(2,1,6,'level_test','2024-11-05',NULL);
INSERT INTO "invitation" VALUES(3,1,1,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(4,1,21,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(5,1,5,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(6,1,7,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(7,1,8,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(8,1,9,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(9,1,10,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(10,1,11,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(11,1,12,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(12,1,13,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(13,1,14,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(14,1,15,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(15,1,16,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(16,1,17,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(17,1,18,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(18,1,1,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(19,1,21,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(20,1,5,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(21,1,8,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(22,1,9,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(23,1,10,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(24,1,12,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(25,1,13,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(26,1,14,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(27,1,15,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(28,1,16,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(29,1,17,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(30,1,18,'home_assignment','2024-11-08',NULL);
INSERT INTO "invitation" VALUES(31,2,27,'level_test','2024-11-05',NULL);
INSERT INTO "invitation" VALUES(32,2,28,'level_test','2024-11-05',NULL);
INSERT INTO "invitation" VALUES(33,2,23,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(34,2,43,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(35,2,27,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(36,2,29,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(37,2,30,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(38,2,31,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(39,2,32,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(40,2,33,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(41,2,34,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(42,2,35,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(43,2,36,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(44,2,37,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(45,2,38,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(46,2,39,'exploratory_interview','2024-11-07',NULL);
INSERT INTO "invitation" VALUES(47,2,40,'exploratory_interview','2024-11-07',NULL);
CREATE TABLE juror (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	number VARCHAR(10) NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	internal BOOLEAN NOT NULL, 
	rank_enough BOOLEAN NOT NULL, 
	capacity VARCHAR(20) NOT NULL, 
	grade VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_juror PRIMARY KEY (id), 
	CONSTRAINT fk_juror_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_juror_procedure_id_number UNIQUE (procedure_id, number)
);
INSERT INTO "juror" VALUES(1,1,'J1','Marleen Devos','lid',0,1,'','');
INSERT INTO "juror" VALUES(2,1,'J2','Filip Maes','lid',0,1,'','');
INSERT INTO "juror" VALUES(3,1,'J3','Karen Smets','lid',1,1,'','algemeen directeur');
INSERT INTO "juror" VALUES(4,1,'J4','Luc Verhaegen','waarnemer',0,1,'mandataris','');
INSERT INTO "juror" VALUES(5,1,'J5','Ann Bosmans','waarnemer',0,1,'vakbond','');
INSERT INTO "juror" VALUES(6,1,'J6','Joris Wauters','secretaris',1,0,'','administratief medewerker');
INSERT INTO "juror" VALUES(7,2,'J1','Marleen Devos','lid',0,1,'','');
INSERT INTO "juror" VALUES(8,2,'J2','Filip Maes','lid',0,1,'','');
INSERT INTO "juror" VALUES(9,2,'J3','Karen Smets','lid',1,1,'','algemeen directeur');
INSERT INTO "juror" VALUES(10,2,'J4','Luc Verhaegen','waarnemer',0,1,'mandataris','');
INSERT INTO "juror" VALUES(11,2,'J5','Ann Bosmans','waarnemer',0,1,'vakbond','');
INSERT INTO "juror" VALUES(12,2,'J6','Joris Wauters','secretaris',1,0,'','administratief medewerker');
CREATE TABLE letter (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER, 
	decision_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	step VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	facts JSON NOT NULL, 
	template_hash VARCHAR(16) NOT NULL, 
	dated DATE NOT NULL, 
	appeal_until DATE, 
	attachment VARCHAR, 
	message_id VARCHAR(100) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	post_after DATETIME NOT NULL, 
	claimed_at DATETIME, 
	tries INTEGER NOT NULL, 
	doubtful BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	sent_at DATETIME, 
	subject VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	html VARCHAR NOT NULL, 
	CONSTRAINT pk_letter PRIMARY KEY (id), 
	CONSTRAINT ck_letter_status_known CHECK (status IN ('waiting', 'sending', 'sent', 'failed', 'replaced', 'to_print')), 
	CONSTRAINT fk_letter_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_letter_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_letter_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_letter_message_id UNIQUE (message_id), 
	CONSTRAINT uq_letter_procedure_id_application_id_kind_step_version UNIQUE (procedure_id, application_id, kind, step, version)
);
INSERT INTO "letter" VALUES(1,1,1,NULL,'acknowledgement','post',1,'{"received_on": "14 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<ca36c145766149ca9ab732cfd52acaca@solvus.example>','sent','2026-11-28 17:55:52.757031','2026-11-28 17:55:57.311245',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:57.796144','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-001','Beste Noor Vandenbroucke

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 14 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-001. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-001, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-001</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Noor Vandenbroucke</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>14 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-001</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-001, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(2,1,2,NULL,'acknowledgement','post',1,'{"received_on": "20 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: nog niet ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": false, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<37d25d82cf2f4baeab8486c444ee5862@solvus.example>','sent','2026-11-28 17:55:52.793959','2026-11-28 17:55:57.311245',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:57.885829','Uw kandidatuur voor Clustermanager Samenleven is nog niet volledig, dossier K-003','Beste Céline Dubois

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 20 oktober 2024.

Uw kandidatuur is nog niet volledig. Bezorg ons wat nog ontbreekt, ten laatste op 3 november 2024. Een kandidatuur die dan niet volledig is, kunnen we misschien niet aanvaarden.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: nog niet ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-003. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-003, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is nog niet volledig, dossier K-003</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Céline Dubois</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>20 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>nog niet volledig</strong>. Bezorg ons wat nog ontbreekt, ten laatste op <strong>3 november 2024</strong>. Een kandidatuur die dan niet volledig is, kunnen we misschien niet aanvaarden.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: nog niet ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-003</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-003, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(3,1,3,NULL,'acknowledgement','post',1,'{"received_on": "25 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<47c121314e2c48288db6698772f924fa@solvus.example>','sent','2026-11-28 17:55:52.810901','2026-11-28 17:55:57.311245',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:57.943018','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-004','Beste Jürgen De Smet

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 25 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-004. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-004, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-004</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Jürgen De Smet</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>25 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-004</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-004, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(4,1,4,NULL,'acknowledgement','post',1,'{"received_on": "28 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<1fff41406fa046058baab0a61aa80929@solvus.example>','sent','2026-11-28 17:55:52.828945','2026-11-28 17:55:57.311245',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:58.078113','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-006','Beste Pieter-Jan Claes

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 28 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-006. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-006, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-006</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Pieter-Jan Claes</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>28 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-006</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-006, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(5,1,5,NULL,'acknowledgement','post',1,'{"received_on": "30 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<f6ab9e5fb4d64427b4b40cc3563294b5@solvus.example>','sent','2026-11-28 17:55:52.845225','2026-11-28 17:55:57.311245',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:58.171998','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-007','Beste Fatima El Amrani

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 30 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-007. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-007, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-007</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Fatima El Amrani</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>30 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-007</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-007, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(6,1,6,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<4a17d8f56eec4ec4bf139db8505291eb@solvus.example>','sent','2026-11-28 17:55:52.864800','2026-11-28 17:55:57.311245',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:58.270187','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-008','Beste Wout Janssens

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 31 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-008. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-008, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-008</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Wout Janssens</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>31 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-008</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-008, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(7,1,7,NULL,'acknowledgement','post',1,'{"received_on": "22 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<273994e4b7e942bfb77b0a3b6b9b2ecf@solvus.example>','sending','2026-11-28 17:55:52.890280','2026-11-28 17:55:58.293374',1,0,'',NULL,'Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-009','Beste Sofie Wouters

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 22 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-009. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-009, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-009</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Sofie Wouters</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>22 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-009</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-009, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(8,1,8,NULL,'acknowledgement','post',1,'{"received_on": "23 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<c41a89552e1248b6abf1cf30a84933e7@solvus.example>','sent','2026-11-28 17:55:52.903799','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:02.102007','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-010','Beste Bram Goossens

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 23 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-010. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-010, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-010</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Bram Goossens</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>23 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-010</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-010, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(9,1,9,NULL,'acknowledgement','post',1,'{"received_on": "24 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<fc5149c40f6c44099a3ba4dcf83172df@solvus.example>','sent','2026-11-28 17:55:52.917355','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:02.157855','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-011','Beste Ayşe Yılmaz

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 24 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-011. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-011, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-011</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Ayşe Yılmaz</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>24 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-011</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-011, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(10,1,10,NULL,'acknowledgement','post',1,'{"received_on": "26 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<f60a6eca6e864b2b9002fa88abe01374@solvus.example>','failed','2026-11-28 17:56:31.771652','2026-11-28 17:56:01.771652',1,0,'550 5.1.1 onbekend adres',NULL,'Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-012','Beste Tom Mertens

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 26 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-012. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-012, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-012</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Tom Mertens</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>26 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-012</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-012, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(11,1,11,NULL,'acknowledgement','post',1,'{"received_on": "27 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<a5faa35e06954dc78328b70731bdb634@solvus.example>','sent','2026-11-28 17:55:52.970290','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:02.644204','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-013','Beste Ilse Willems

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 27 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-013. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-013, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-013</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Ilse Willems</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>27 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-013</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-013, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(12,1,12,NULL,'acknowledgement','post',1,'{"received_on": "29 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<87ef5c2da9814845b072f3856a0f7b7e@solvus.example>','failed','2026-11-28 17:56:31.771652','2026-11-28 17:56:01.771652',1,0,'451 4.2.1 probeer later',NULL,'Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-014','Beste Koen Jacobs

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 29 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-014. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-014, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-014</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Koen Jacobs</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>29 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-014</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-014, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(13,1,13,NULL,'acknowledgement','post',1,'{"received_on": "1 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<d6638996044e4347b2f46bcb17cd9b72@solvus.example>','sent','2026-11-28 17:55:53.000805','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.116260','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-015','Beste Eva Lambrecht

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 1 november 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-015. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-015, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-015</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Eva Lambrecht</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>1 november 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-015</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-015, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(14,1,14,NULL,'acknowledgement','post',1,'{"received_on": "2 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<374e4d365c5d406dbba2bd4bdb2ec693@solvus.example>','sent','2026-11-28 17:55:53.023260','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.212101','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-016','Beste Dries Hermans

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 2 november 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-016. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-016, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-016</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Dries Hermans</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>2 november 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-016</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-016, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(15,1,15,NULL,'acknowledgement','post',1,'{"received_on": "3 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<a9d7b5a694644851b38cd824932ff721@solvus.example>','sent','2026-11-28 17:55:53.028829','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.308151','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-017','Beste Amélie Van Damme

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 3 november 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-017. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-017, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-017</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Amélie Van Damme</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>3 november 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-017</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-017, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(16,1,16,NULL,'acknowledgement','post',1,'{"received_on": "21 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<279ba3cb46d9416e9c6bcb65ff64b977@solvus.example>','sent','2026-11-28 17:55:53.051476','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.399497','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-018','Beste Rachid Benali

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 21 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-018. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-018, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-018</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Rachid Benali</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>21 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-018</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-018, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(17,1,17,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen", "Schriftelijke toelichting bij het uittreksel: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<60bbbab958f64cb984523a939095c606@solvus.example>','to_print','2026-11-28 17:55:53.061850',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(18,1,18,NULL,'acknowledgement','post',1,'{"received_on": "18 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<619857c7447847be85477efdac10c2ae@solvus.example>','sent','2026-11-28 17:55:53.088289','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.459428','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-020','Beste Niels Aerts

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 18 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-020. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-020, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-020</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Niels Aerts</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>18 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-020</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-020, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(19,1,19,NULL,'acknowledgement','post',1,'{"received_on": "19 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<a96fa571843146c694132fca83acf0cb@solvus.example>','sent','2026-11-28 17:55:53.107622','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.548306','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-021','Beste Kim Nguyen

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 19 oktober 2024.

Uw kandidatuur is volledig. U hoeft nu niets te doen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

Wat gebeurt er nu?
U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-021. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-021, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-021</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Kim Nguyen</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>19 oktober 2024</strong>.</p>
<p style="margin:0 0 16px">Uw kandidatuur is <strong>volledig</strong>. U hoeft nu niets te doen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Wat gebeurt er nu?</h2>
<p style="margin:0 0 16px">U kunt zich kandidaat stellen tot en met 3 november 2024. Daarna gaan we na of elke kandidaat aan de voorwaarden voldoet. U krijgt de beslissing over uw kandidatuur per brief of per mail.</p>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-021</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-021, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(20,1,20,NULL,'acknowledgement','post',1,'{"received_on": "4 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<933ffcc9b613451394ae33ad58c38cab@solvus.example>','sent','2026-11-28 17:55:53.153575','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.627754','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-002','Beste Lander Peeters

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 4 november 2024.

U kon zich kandidaat stellen tot en met 3 november 2024. Uw kandidatuur kwam na die dag bij ons aan. We onderzoeken of we ze nog kunnen aanvaarden. U krijgt onze beslissing in een aparte brief, met de redenen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-002. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-002, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-002</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Lander Peeters</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>4 november 2024</strong>.</p>
<p style="margin:0 0 16px">U kon zich kandidaat stellen tot en met <strong>3 november 2024</strong>. Uw kandidatuur kwam na die dag bij ons aan. We onderzoeken of we ze nog kunnen aanvaarden. U krijgt onze beslissing in een aparte brief, met de redenen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-002</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-002, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(21,1,21,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<05512dd93b4b4aa29489f6cd3be840da@solvus.example>','sent','2026-11-28 17:55:53.181274','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.747801','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-005','Beste Anaïs Maes

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 5 november 2024.

U kon zich kandidaat stellen tot en met 3 november 2024. Uw kandidatuur kwam na die dag bij ons aan. We onderzoeken of we ze nog kunnen aanvaarden. U krijgt onze beslissing in een aparte brief, met de redenen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-005. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-005, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-005</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Anaïs Maes</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>5 november 2024</strong>.</p>
<p style="margin:0 0 16px">U kon zich kandidaat stellen tot en met <strong>3 november 2024</strong>. Uw kandidatuur kwam na die dag bij ons aan. We onderzoeken of we ze nog kunnen aanvaarden. U krijgt onze beslissing in een aparte brief, met de redenen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-005</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-005, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(22,1,22,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<44513f3ecd814709926de45e3ffc677a@solvus.example>','sent','2026-11-28 17:55:53.189252','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.852736','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-022','Beste Luc Verhaegen

Bedankt voor uw interesse in de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op 5 november 2024.

U kon zich kandidaat stellen tot en met 3 november 2024. Uw kandidatuur kwam na die dag bij ons aan. We onderzoeken of we ze nog kunnen aanvaarden. U krijgt onze beslissing in een aparte brief, met de redenen.

Uw documenten
- Curriculum vitae: ontvangen
- Motivatiebrief: ontvangen
- Diploma: ontvangen
- Uittreksel uit het strafregister: ontvangen

We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-022. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 20 oktober 2024
Dossier K-022, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-022</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Luc Verhaegen</p>
<p style="margin:0 0 16px">Bedankt voor uw interesse in de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben uw kandidatuur ontvangen op <strong>5 november 2024</strong>.</p>
<p style="margin:0 0 16px">U kon zich kandidaat stellen tot en met <strong>3 november 2024</strong>. Uw kandidatuur kwam na die dag bij ons aan. We onderzoeken of we ze nog kunnen aanvaarden. U krijgt onze beslissing in een aparte brief, met de redenen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Uw documenten</h2>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Curriculum vitae: ontvangen</li>
<li style="margin:0 0 6px">Motivatiebrief: ontvangen</li>
<li style="margin:0 0 6px">Diploma: ontvangen</li>
<li style="margin:0 0 6px">Uittreksel uit het strafregister: ontvangen</li>
</ul>
<p style="margin:0 0 16px">We gebruiken uw gegevens alleen voor deze selectie en voor de wervingsreserve die eruit kan volgen.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-022</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 20 oktober 2024<br />
Dossier K-022, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(23,1,NULL,NULL,'hr_notice','post',1,'{"what": "Bevestiging dat alle post binnen is", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<030efefa876143f4924dff81da29712e@solvus.example>','sent','2026-11-28 17:55:53.336554','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:03.983530','Bevestiging dat alle post binnen is, Clustermanager Samenleven, ternat-thuisopdracht','Beste collega

De selectieprocedure voor Clustermanager Samenleven vraagt uw aandacht.

- Wat: Bevestiging dat alle post binnen is
- Openen: http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f
- Procedure: ternat-thuisopdracht

Kandidaten staan in dit bericht alleen met hun dossiernummer, nooit met hun naam.

Namens het lokaal bestuur Ternat
3 november 2024
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Bevestiging dat alle post binnen is, Clustermanager Samenleven, ternat-thuisopdracht</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste collega</p>
<p style="margin:0 0 16px">De selectieprocedure voor <strong>Clustermanager Samenleven</strong> vraagt uw aandacht.</p>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Wat: <strong>Bevestiging dat alle post binnen is</strong></li>
<li style="margin:0 0 6px">Openen: <a href="http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f" style="color:#1a4f8b">http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f</a></li>
<li style="margin:0 0 6px">Procedure: ternat-thuisopdracht</li>
</ul>
<p style="margin:0 0 16px">Kandidaten staan in dit bericht alleen met hun dossiernummer, nooit met hun naam.</p>
<p style="margin:0 0 16px">Namens het lokaal bestuur Ternat<br />
3 november 2024</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(24,1,NULL,NULL,'hr_notice','admissibility',1,'{"what": "Ontvankelijkheid", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<c0b9439c7447421689949f80b97804aa@solvus.example>','sent','2026-11-28 17:55:53.744305','2026-11-28 17:56:01.771652',1,0,'250 2.0.0 aanvaard','2026-11-28 17:56:04.090441','Ontvankelijkheid, Clustermanager Samenleven, ternat-thuisopdracht','Beste collega

De selectieprocedure voor Clustermanager Samenleven vraagt uw aandacht.

- Wat: Ontvankelijkheid
- Openen: http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f
- Procedure: ternat-thuisopdracht

Kandidaten staan in dit bericht alleen met hun dossiernummer, nooit met hun naam.

Namens het lokaal bestuur Ternat
3 november 2024
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Ontvankelijkheid, Clustermanager Samenleven, ternat-thuisopdracht</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste collega</p>
<p style="margin:0 0 16px">De selectieprocedure voor <strong>Clustermanager Samenleven</strong> vraagt uw aandacht.</p>
<ul style="margin:0 0 16px;padding:0 0 0 22px">
<li style="margin:0 0 6px">Wat: <strong>Ontvankelijkheid</strong></li>
<li style="margin:0 0 6px">Openen: <a href="http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f" style="color:#1a4f8b">http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f</a></li>
<li style="margin:0 0 6px">Procedure: ternat-thuisopdracht</li>
</ul>
<p style="margin:0 0 16px">Kandidaten staan in dit bericht alleen met hun dossiernummer, nooit met hun naam.</p>
<p style="margin:0 0 16px">Namens het lokaal bestuur Ternat<br />
3 november 2024</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(25,1,1,1,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<27f4248627d5413e8e9ad5f0625b0806@solvus.example>','sending','2026-11-28 17:55:54.175660','2026-11-28 17:56:04.124181',1,0,'',NULL,'U mag deelnemen aan de selectie voor Clustermanager Samenleven, dossier K-001','Beste Noor Vandenbroucke

U hebt zich kandidaat gesteld voor de functie van Clustermanager Samenleven bij Lokaal bestuur Ternat. We hebben goed nieuws: uw kandidatuur is ontvankelijk. Dat betekent dat u mag deelnemen aan de selectieprocedure.

Het volgende selectieonderdeel voor u is: Verkennend gesprek. U krijgt hiervoor een aparte uitnodiging met alle praktische informatie.

Hebt u een vraag?
Mail naar sollicitaties@solvus.example en vermeld uw dossiernummer K-001. We helpen u graag.

Met vriendelijke groeten

Namens het lokaal bestuur Ternat
Gemeentehuisstraat 21, 1740 Ternat

Brief van 5 november 2024
Dossier K-001, referentie ternat-thuisopdracht
','<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>U mag deelnemen aan de selectie voor Clustermanager Samenleven, dossier K-001</title>
</head>
<body style="margin:0;padding:0;background-color:#f2f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f4f6">
<tr>
<td align="center" style="padding:16px 8px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9dee3;font-family:''Segoe UI'',-apple-system,Roboto,Helvetica,Arial,sans-serif">
<tr>
<td align="left" style="padding:20px 24px;background-color:#1f3a56;color:#ffffff;font-size:19px;line-height:1.3;font-weight:600">Lokaal bestuur Ternat</td>
</tr>
<tr>
<td align="left" style="padding:28px 24px 16px;color:#1d2329;font-size:16px;line-height:1.55;overflow-wrap:break-word;word-break:break-word">
<p style="margin:0 0 16px">Beste Noor Vandenbroucke</p>
<p style="margin:0 0 16px">U hebt zich kandidaat gesteld voor de functie van <strong>Clustermanager Samenleven</strong> bij Lokaal bestuur Ternat. We hebben goed nieuws: uw kandidatuur is <strong>ontvankelijk</strong>. Dat betekent dat u mag deelnemen aan de selectieprocedure.</p>
<p style="margin:0 0 16px">Het volgende selectieonderdeel voor u is: <strong>Verkennend gesprek</strong>. U krijgt hiervoor een aparte uitnodiging met alle praktische informatie.</p>
<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35">Hebt u een vraag?</h2>
<p style="margin:0 0 16px">Mail naar <a href="mailto:sollicitaties@solvus.example" style="color:#1a4f8b">sollicitaties@solvus.example</a> en vermeld uw dossiernummer <strong>K-001</strong>. We helpen u graag.</p>
<p style="margin:0 0 16px">Met vriendelijke groeten</p>
<p style="margin:0 0 16px"><strong>Namens het lokaal bestuur Ternat</strong><br />
Gemeentehuisstraat 21, 1740 Ternat</p>
<p style="margin:0 0 16px">Brief van 5 november 2024<br />
Dossier K-001, referentie ternat-thuisopdracht</p>

</td>
</tr>
<tr>
<td align="left" style="padding:14px 24px;border-top:1px solid #d9dee3;background-color:#f8f9fa;color:#4a545e;font-size:13px;line-height:1.5">Lokaal bestuur Ternat &middot; referentie ternat-thuisopdracht</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>
');
INSERT INTO "letter" VALUES(26,1,20,2,'inadmissible','admission',1,'{"reasons": ["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<84f922697e0d4f67b72f0d2d7f8ab68e@solvus.example>','waiting','2026-11-28 17:55:54.592863',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(27,1,2,3,'inadmissible','admission',1,'{"reasons": ["Onvolledig: motivatiebrief ontbreekt."], "rule": "Motivatiebrief: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<43c9dbf56346455a91a3f2921ec89777@solvus.example>','waiting','2026-11-28 17:55:54.600384',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(28,1,3,4,'inadmissible','admission',1,'{"reasons": ["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."], "rule": "Uittreksel uit het strafregister: \u201cUittreksel uit het strafregister (max 3 maand oud)\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<38369ddb7ffd4036a4d7565e4e192b43@solvus.example>','waiting','2026-11-28 17:55:54.610893',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(29,1,21,5,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<46331e1f0f454c04a500af530d9cbe9c@solvus.example>','waiting','2026-11-28 17:55:54.613293',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(30,1,4,6,'inadmissible','admission',1,'{"reasons": ["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."], "rule": "Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<74d3fc139a5d4e8992fc6726a980a3af@solvus.example>','waiting','2026-11-28 17:55:54.629181',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(31,1,5,7,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<081afdf66bc14cd5b64f6223a39dd1b3@solvus.example>','waiting','2026-11-28 17:55:54.638581',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(32,1,6,8,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<2a0d3ad2df98474cb44e08239e2f0c59@solvus.example>','waiting','2026-11-28 17:55:54.645918',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(33,1,7,9,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<4a4e71413d9e4188af0b58fd17853269@solvus.example>','waiting','2026-11-28 17:55:54.663026',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(34,1,8,10,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<7f5f53a8f7a848f4a1db2229ef9e6352@solvus.example>','waiting','2026-11-28 17:55:54.665045',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(35,1,9,11,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<7f4cf0a72d394899b32ff9d1e0e446c9@solvus.example>','waiting','2026-11-28 17:55:54.676675',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(36,1,10,12,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<cc1366faa60d462e8854f86a2fb8e9a2@solvus.example>','waiting','2026-11-28 17:55:54.692265',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(37,1,11,13,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<4db7900be6fb4353b037dcbd80ed338f@solvus.example>','waiting','2026-11-28 17:55:54.700326',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(38,1,12,14,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<61362fc03e7e420caf49216a9b6ec820@solvus.example>','waiting','2026-11-28 17:55:54.719665',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(39,1,13,15,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<86267486afaf46c0a140b325e827ea46@solvus.example>','waiting','2026-11-28 17:55:54.731504',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(40,1,14,16,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<abc458be6c3c4144bfb895f5f28fb5d0@solvus.example>','waiting','2026-11-28 17:55:54.733545',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(41,1,15,17,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<3c01edd94b28473faa71675f57f632d1@solvus.example>','waiting','2026-11-28 17:55:54.756101',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(42,1,16,18,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<99af54a80bef456997bf011abf25f9f1@solvus.example>','waiting','2026-11-28 17:55:54.757990',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(43,1,17,19,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<654c973f4a6748eca7ef6eb577df6636@solvus.example>','to_print','2026-11-28 17:55:54.782491',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(44,1,18,20,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<b20bd2fd69c84d47abf95e8b6aaf98d7@solvus.example>','waiting','2026-11-28 17:55:54.785257',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(45,1,19,21,'inadmissible','admission',1,'{"reasons": ["Diplomavereiste: aan geen van de mogelijkheden is voldaan. Masterdiploma: hoogste diploma is bachelor, gevraagd is master. Of: Relevante beroepservaring bij een bachelordiploma: 1 jaar, minder dan de vereiste 2 jaar.", "Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."], "rule": "Diplomavereiste: \u201cHouder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs\u201d / Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<262c9d1b896b4e43b45d493c729a8f74@solvus.example>','waiting','2026-11-28 17:55:54.803882',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(46,1,22,22,'inadmissible','admission',1,'{"reasons": ["Te laat: poststempel van 4 november 2024, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<1d95517e6c874790be75851c6ffccfdb@solvus.example>','waiting','2026-11-28 17:55:54.805987',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(47,1,5,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "exact": false, "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-05',NULL,NULL,'<0282dcdcf59a49b5b331f85e7dca71ae@solvus.example>','waiting','2026-11-28 17:55:55.047985',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(48,1,6,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "exact": false, "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-05',NULL,NULL,'<eba25441f6fd40359e32d3ebddb666b2@solvus.example>','waiting','2026-11-28 17:55:55.068831',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(49,1,NULL,NULL,'hr_notice','level_test',1,'{"what": "Resultaten: Niveau- of capaciteitstest", "due": "7 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f", "problems": []}','6347690febd9e1b0','2024-11-07',NULL,NULL,'<d23900923fba48489eed71be56481cb7@solvus.example>','waiting','2026-11-28 17:55:55.229153',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(50,1,5,23,'passed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-07',NULL,NULL,'<4061bda651324c5e83168ccc5f0023d7@solvus.example>','waiting','2026-11-28 17:55:55.468140',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(51,1,6,24,'failed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "niet geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024", "checked_at_end": false, "reasons": ["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."], "rule": "Niveau- of capaciteitstest: \u201cDan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest\u201d", "decided_by": "selectiebureau", "decided_on": "7 november 2024"}','4a3236b8e6907121','2024-11-07','2025-01-06',NULL,'<72155f51140d4fc2ab27a43bd34319a2@solvus.example>','waiting','2026-11-28 17:55:55.489650',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(52,1,1,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<a02eb759c81e475d9f12e349aa1dae5e@solvus.example>','waiting','2026-11-28 17:55:55.617662',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(53,1,21,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<6df42b6d9f67431ab3d1af403596a014@solvus.example>','waiting','2026-11-28 17:55:55.638592',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(54,1,5,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<2a63a0d62518466fa40f5153713f54c4@solvus.example>','waiting','2026-11-28 17:55:55.640412',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(55,1,7,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<c517ceb02292476ba4c630bc73054d1e@solvus.example>','waiting','2026-11-28 17:55:55.641805',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(56,1,8,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<0672961e5f73423c933af478b0f71d5f@solvus.example>','waiting','2026-11-28 17:55:55.665140',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(57,1,9,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<57564cb9b3164b5dab503a57aeae2906@solvus.example>','waiting','2026-11-28 17:55:55.679666',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(58,1,10,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<5b046065ec0d42208c794a6463924e01@solvus.example>','waiting','2026-11-28 17:55:55.681758',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(59,1,11,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<081b109aa6ac450fbb50dcb3295dd34d@solvus.example>','waiting','2026-11-28 17:55:55.739160',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(60,1,12,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<3bd9907c02704948b004b3446e9dbf09@solvus.example>','waiting','2026-11-28 17:55:55.741477',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(61,1,13,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<e00b2f25f7da4d92b97c0e2ef984a574@solvus.example>','waiting','2026-11-28 17:55:55.751675',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(62,1,14,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<1009271bf46d4ba2aeb31fca9f6fdc26@solvus.example>','waiting','2026-11-28 17:55:55.753425',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(63,1,15,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<19407be40b0d4ca99a92002d09ff4dfd@solvus.example>','waiting','2026-11-28 17:55:55.768190',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(64,1,16,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<294e8570e0f64dab9c421bfba9a7a0e0@solvus.example>','waiting','2026-11-28 17:55:55.784479',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(65,1,17,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<c64fa32bb01c49668a3ad6cb5a2a4bcd@solvus.example>','to_print','2026-11-28 17:55:55.792371',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(66,1,18,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<aaa7ce660d614880af0b11fab24c8154@solvus.example>','waiting','2026-11-28 17:55:55.802973',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(67,1,NULL,NULL,'hr_notice','exploratory_interview',1,'{"what": "Resultaten: Verkennend gesprek", "due": "8 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f", "problems": []}','6347690febd9e1b0','2024-11-08',NULL,NULL,'<058313558a4e4843ae23409a9f4e5bde@solvus.example>','waiting','2026-11-28 17:55:55.944912',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(68,1,1,25,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "72,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<331d0df9f1804876a989a29b8ee727ce@solvus.example>','waiting','2026-11-28 17:55:56.304578',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(69,1,21,26,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "61 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<af69e655269743d1b1692832cbf53f26@solvus.example>','waiting','2026-11-28 17:55:56.316431',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(70,1,5,27,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "64,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<1499bc830fa74d56aa156478e6b1b491@solvus.example>','waiting','2026-11-28 17:55:56.330305',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(71,1,7,28,'failed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "49,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false, "reasons": ["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."], "rule": "Verkennend gesprek: \u201cKandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','4a3236b8e6907121','2024-11-08','2025-01-07',NULL,'<9961a5252c254abd8855fd87e0737ea2@solvus.example>','waiting','2026-11-28 17:55:56.332345',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(72,1,8,29,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "58 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<ad114e9836974ba18349c4a3fa4dd71b@solvus.example>','waiting','2026-11-28 17:55:56.333884',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(73,1,9,30,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<cc032bb46ab1431b9873324f5561ec15@solvus.example>','waiting','2026-11-28 17:55:56.351266',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(74,1,10,31,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<38b2424ea3b14e67839be25a4794dcaf@solvus.example>','waiting','2026-11-28 17:55:56.353181',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(75,1,11,32,'no_show','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false, "reasons": ["Verkennend gesprek: afwezig op 8 november 2024."], "rule": "Verkennend gesprek: \u201cTijdstip & locatie: 8 november 2024 \u2013 Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','b9cc70c232e48003','2024-11-08','2025-01-07',NULL,'<8b7c7ddd1ac847ebb48df64b48554c91@solvus.example>','waiting','2026-11-28 17:55:56.387011',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(76,1,12,33,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<8859e99894b047debf5de9f81dfe995e@solvus.example>','waiting','2026-11-28 17:55:56.389629',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(77,1,13,34,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "63 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<7743560184c74e919b6a8f1e1e4e2819@solvus.example>','waiting','2026-11-28 17:55:56.403711',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(78,1,14,35,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "75 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<f7d83c0e0de7497bbde126da14d3d08c@solvus.example>','waiting','2026-11-28 17:55:56.406137',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(79,1,15,36,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<ff302419afb042afb1e907547e33a334@solvus.example>','waiting','2026-11-28 17:55:56.436414',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(80,1,16,37,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<854965978b5a4b83b14ea66dc08e1989@solvus.example>','waiting','2026-11-28 17:55:56.452016',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(81,1,17,38,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<ee70eb76f2f949e5b2ec5c7358b676d1@solvus.example>','to_print','2026-11-28 17:55:56.479127',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(82,1,18,39,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "55 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<ef02b72c8cf740e69f8f9a06a3576317@solvus.example>','waiting','2026-11-28 17:55:56.482175',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(83,1,NULL,NULL,'hr_notice','assignment-home_assignment',1,'{"what": "Schriftelijke proef (thuisopdracht)", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f", "problems": []}','6347690febd9e1b0','2024-11-08',NULL,NULL,'<d3f47fe74e924dbdbaa7a441193da6f2@solvus.example>','waiting','2026-11-28 17:55:56.725059',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(84,1,1,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<497cd4a294574989858297c95bd428b8@solvus.example>','waiting','2026-11-28 17:55:56.903262',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(85,1,21,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<6e1e66d2590143038f92986594e2bd39@solvus.example>','waiting','2026-11-28 17:55:56.905288',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(86,1,5,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<ca66722363a7420d9af6eaa64f5c93db@solvus.example>','waiting','2026-11-28 17:55:56.919610',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(87,1,8,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<f1d89ca2badc4293ba2c6cf31ac571fc@solvus.example>','waiting','2026-11-28 17:55:56.921422',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(88,1,9,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<2a6fe71d7b594a539c632f4a1e5e8055@solvus.example>','waiting','2026-11-28 17:55:56.940803',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(89,1,10,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<9aa4c973be5f476da76329b01e12af4e@solvus.example>','waiting','2026-11-28 17:55:56.959244',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(90,1,12,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<9765206041314f1484a6d3968be06aa4@solvus.example>','waiting','2026-11-28 17:55:56.961304',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(91,1,13,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<9138ce5acb2142d6bdae3d591d17fff6@solvus.example>','waiting','2026-11-28 17:55:56.979319',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(92,1,14,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<7c6520ffe4a240f48a3832920ffc7acb@solvus.example>','waiting','2026-11-28 17:55:56.981448',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(93,1,15,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<d244925cfc1b4d07a22fc35e1e9891f9@solvus.example>','waiting','2026-11-28 17:55:56.999772',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(94,1,16,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<b493fc8f626841db8b16f31dffadf4e6@solvus.example>','waiting','2026-11-28 17:55:57.006174',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(95,1,17,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<886f9cd88b784bbbb6bbb50a4282c0dc@solvus.example>','to_print','2026-11-28 17:55:57.024306',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(96,1,18,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true, "arranged": "", "moved_up": false}','4f45fdfdebec1510','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<b14dda2f78db4da4b2931a065c2ebc59@solvus.example>','waiting','2026-11-28 17:55:57.039296',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(97,1,NULL,NULL,'hr_notice','home_assignment',1,'{"what": "Resultaten: Schriftelijke proef (thuisopdracht)", "due": "13 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/680d31f9-3122-40f1-b14a-d172e20efe5f", "problems": []}','6347690febd9e1b0','2024-11-13',NULL,NULL,'<d3efedcf716943afa813d4ecf3777f34@solvus.example>','waiting','2026-11-28 17:55:57.212095',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(98,2,23,NULL,'acknowledgement','post',1,'{"received_on": "14 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<491a3a8fb2374c03a3714f0f9b356699@solvus.example>','waiting','2026-11-28 17:55:58.846142',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(99,2,24,NULL,'acknowledgement','post',1,'{"received_on": "20 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: nog niet ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": false, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<b1ea17b4025d42fabb25c4f8eb9c364f@solvus.example>','waiting','2026-11-28 17:55:58.876209',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(100,2,25,NULL,'acknowledgement','post',1,'{"received_on": "25 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<3c012ab7dabf43f4ad8ae752d04333e3@solvus.example>','waiting','2026-11-28 17:55:58.917967',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(101,2,26,NULL,'acknowledgement','post',1,'{"received_on": "28 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<91c5ce4ecfa74bf5a7b154d5c05a627b@solvus.example>','waiting','2026-11-28 17:55:58.945896',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(102,2,27,NULL,'acknowledgement','post',1,'{"received_on": "30 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<82cbf50d90864b6b961cd03e12fb2cb9@solvus.example>','waiting','2026-11-28 17:55:58.975731',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(103,2,28,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<45af0e4dbf814b3c85b4458cd1285d85@solvus.example>','waiting','2026-11-28 17:55:58.997713',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(104,2,29,NULL,'acknowledgement','post',1,'{"received_on": "22 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<20451d50d1e049778f025d3a9c81b9e6@solvus.example>','waiting','2026-11-28 17:55:59.039207',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(105,2,30,NULL,'acknowledgement','post',1,'{"received_on": "23 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<c86fd68dff6e4a3cbbd33ea23123e344@solvus.example>','waiting','2026-11-28 17:55:59.053200',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(106,2,31,NULL,'acknowledgement','post',1,'{"received_on": "24 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<2a265115e53b47e0b29baed4757d007c@solvus.example>','waiting','2026-11-28 17:55:59.115768',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(107,2,32,NULL,'acknowledgement','post',1,'{"received_on": "26 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<052a1af658b748f9beccd4fc2e63773a@solvus.example>','waiting','2026-11-28 17:55:59.174987',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(108,2,33,NULL,'acknowledgement','post',1,'{"received_on": "27 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<aa380572938e47b2bc7e6bd5c5885ff7@solvus.example>','waiting','2026-11-28 17:55:59.179324',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(109,2,34,NULL,'acknowledgement','post',1,'{"received_on": "29 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<9045bac31e3348c2b3a7a812e50014c4@solvus.example>','waiting','2026-11-28 17:55:59.183741',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(110,2,35,NULL,'acknowledgement','post',1,'{"received_on": "1 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<9fbebe32cd8e461b9bb9ec19e6ec9301@solvus.example>','waiting','2026-11-28 17:55:59.187796',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(111,2,36,NULL,'acknowledgement','post',1,'{"received_on": "2 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<8fc2d517816b4a2b9cf8a7eec140458c@solvus.example>','waiting','2026-11-28 17:55:59.191818',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(112,2,37,NULL,'acknowledgement','post',1,'{"received_on": "3 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<1f0f5467a5404923ada6302a5fc65947@solvus.example>','waiting','2026-11-28 17:55:59.195878',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(113,2,38,NULL,'acknowledgement','post',1,'{"received_on": "21 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<b03a0c06ffae4791b28ef5b2d5223b6b@solvus.example>','waiting','2026-11-28 17:55:59.208543',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(114,2,39,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen", "Schriftelijke toelichting bij het uittreksel: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<bb03d0728fc74ef99fc9987e85cfbf79@solvus.example>','to_print','2026-11-28 17:55:59.249656',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(115,2,40,NULL,'acknowledgement','post',1,'{"received_on": "18 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<518c50407a40406cbb66679a2515b8ea@solvus.example>','waiting','2026-11-28 17:55:59.284149',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(116,2,41,NULL,'acknowledgement','post',1,'{"received_on": "19 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<42db4c4432da45038f1c593c6d9a8c6b@solvus.example>','waiting','2026-11-28 17:55:59.312576',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(117,2,42,NULL,'acknowledgement','post',1,'{"received_on": "4 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<00ab3e40776c4b0bb537caa52fe21ab4@solvus.example>','waiting','2026-11-28 17:55:59.391395',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(118,2,43,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<61e91551c56e404683b6c5f6b99a44ba@solvus.example>','waiting','2026-11-28 17:55:59.414050',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(119,2,44,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<7ef6890330ed4f2cb02ef16f219c776f@solvus.example>','waiting','2026-11-28 17:55:59.437573',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(120,2,NULL,NULL,'hr_notice','post',1,'{"what": "Bevestiging dat alle post binnen is", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/5b1c8eaf-e095-4f87-93ae-ebeab05500e4", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<bbf71d302d1247eeb664ec4b59dd1a93@solvus.example>','waiting','2026-11-28 17:55:59.542938',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(121,2,NULL,NULL,'hr_notice','admissibility',1,'{"what": "Ontvankelijkheid", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/5b1c8eaf-e095-4f87-93ae-ebeab05500e4", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<f0a5b6c8fd2141f18ab816653bd2cb7a@solvus.example>','waiting','2026-11-28 17:55:59.945169',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(122,2,23,40,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<353ae451bab248309c524c393ad398ec@solvus.example>','waiting','2026-11-28 17:56:00.309843',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(123,2,42,41,'inadmissible','admission',1,'{"reasons": ["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<1f2772b64f2441f3bb15a7da8ab3673a@solvus.example>','waiting','2026-11-28 17:56:00.333040',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(124,2,24,42,'inadmissible','admission',1,'{"reasons": ["Onvolledig: motivatiebrief ontbreekt."], "rule": "Motivatiebrief: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<a82860a4f5864c1482c7759c7939042c@solvus.example>','waiting','2026-11-28 17:56:00.346064',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(125,2,25,43,'inadmissible','admission',1,'{"reasons": ["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."], "rule": "Uittreksel uit het strafregister: \u201cUittreksel uit het strafregister (max 3 maand oud)\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<f78ce6d16955412d89ae6baa3e3d85cf@solvus.example>','waiting','2026-11-28 17:56:00.357247',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(126,2,43,44,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<35405bcedfa048d58f4e500d66bcd9da@solvus.example>','waiting','2026-11-28 17:56:00.367751',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(127,2,26,45,'inadmissible','admission',1,'{"reasons": ["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."], "rule": "Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<5db2a7bd814d47e3be7474774d3fb5a6@solvus.example>','waiting','2026-11-28 17:56:00.380537',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(128,2,27,46,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<c81827e8db4a4f3aa3df0539cfa7e8d8@solvus.example>','waiting','2026-11-28 17:56:00.394863',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(129,2,28,47,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<b5d76ca0565f4ca08433ca8688b65c2b@solvus.example>','waiting','2026-11-28 17:56:00.397735',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(130,2,29,48,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<84dc03f25b6a4335a9d34289c753dd9c@solvus.example>','waiting','2026-11-28 17:56:00.417366',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(131,2,30,49,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<c08955996f6a49f49c61205cc18e4ca3@solvus.example>','waiting','2026-11-28 17:56:00.445058',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(132,2,31,50,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<573226eaf95e4b7c87d7b5018c09a176@solvus.example>','waiting','2026-11-28 17:56:00.456295',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(133,2,32,51,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<bbad1b68c0454a719c127a329f76787b@solvus.example>','waiting','2026-11-28 17:56:00.473142',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(134,2,33,52,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<e94534b2c8af41a99ac67772d482703d@solvus.example>','waiting','2026-11-28 17:56:00.491925',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(135,2,34,53,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<daf29497432c49049412a8d3fefb56a0@solvus.example>','waiting','2026-11-28 17:56:00.502635',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(136,2,35,54,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<df814ec790744aa5a90886a286d9762b@solvus.example>','waiting','2026-11-28 17:56:00.505134',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(137,2,36,55,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<291209a6d2c04c5f84f86086d7bc48b3@solvus.example>','waiting','2026-11-28 17:56:00.523190',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(138,2,37,56,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<a6e3d615d3d24b0fbf7e79b338ae57b4@solvus.example>','waiting','2026-11-28 17:56:00.538457',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(139,2,38,57,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<4a3c23cf3f4048109ce2b86167603473@solvus.example>','waiting','2026-11-28 17:56:00.557491',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(140,2,39,58,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<c8eceed731be4fb2b4ca6eba5bae5894@solvus.example>','to_print','2026-11-28 17:56:00.563359',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(141,2,40,59,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<85f37a9181364451a154d78ea436cf42@solvus.example>','waiting','2026-11-28 17:56:00.565266',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(142,2,41,60,'inadmissible','admission',1,'{"reasons": ["Diplomavereiste: aan geen van de mogelijkheden is voldaan. Masterdiploma: hoogste diploma is bachelor, gevraagd is master. Of: Relevante beroepservaring bij een bachelordiploma: 1 jaar, minder dan de vereiste 2 jaar.", "Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."], "rule": "Diplomavereiste: \u201cHouder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs\u201d / Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<421af86d9f354a0084a0ef16284cf512@solvus.example>','waiting','2026-11-28 17:56:00.579670',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(143,2,44,61,'inadmissible','admission',1,'{"reasons": ["Te laat: poststempel van 4 november 2024, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<1151af5c887941a2a6b838a0359b5118@solvus.example>','waiting','2026-11-28 17:56:00.592393',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(144,2,27,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "exact": false, "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-05',NULL,NULL,'<69af91015fb34f268994518b4a451627@solvus.example>','waiting','2026-11-28 17:56:00.783383',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(145,2,28,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "exact": false, "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-05',NULL,NULL,'<7679d881bf024ed0af4283c88f4db3c2@solvus.example>','waiting','2026-11-28 17:56:00.785390',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(146,2,NULL,NULL,'hr_notice','level_test',1,'{"what": "Resultaten: Niveau- of capaciteitstest", "due": "7 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/5b1c8eaf-e095-4f87-93ae-ebeab05500e4", "problems": []}','6347690febd9e1b0','2024-11-07',NULL,NULL,'<b68cc2199a904a348676b4eba340598d@solvus.example>','waiting','2026-11-28 17:56:00.955131',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(147,2,27,62,'passed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-07',NULL,NULL,'<21df88e05a3f4c0a931b371dbe602f60@solvus.example>','waiting','2026-11-28 17:56:01.184041',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(148,2,28,63,'failed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "niet geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024", "checked_at_end": false, "reasons": ["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."], "rule": "Niveau- of capaciteitstest: \u201cDan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest\u201d", "decided_by": "selectiebureau", "decided_on": "7 november 2024"}','4a3236b8e6907121','2024-11-07','2025-01-06',NULL,'<b7b5bf633fdc46b7bc9ef4609f78d6d6@solvus.example>','waiting','2026-11-28 17:56:01.211018',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(149,2,23,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<9ce4037eaf5b46f0813d4b336455c48d@solvus.example>','waiting','2026-11-28 17:56:01.388359',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(150,2,43,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<e967f2ba44a04f2f8a6928e181c2ff45@solvus.example>','waiting','2026-11-28 17:56:01.389874',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(151,2,27,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<7957f9f1c6d849ce81654d27fc887547@solvus.example>','waiting','2026-11-28 17:56:01.418284',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(152,2,29,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<88993a7a6d64473d9ce3610031afe5d8@solvus.example>','waiting','2026-11-28 17:56:01.420860',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(153,2,30,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<01a507f691f4498a91d53b9c6c5b4a5a@solvus.example>','waiting','2026-11-28 17:56:01.435500',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(154,2,31,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<db234f53ac8440b5af0b8e87d9251291@solvus.example>','waiting','2026-11-28 17:56:01.454497',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(155,2,32,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<8b6af30869e448a08a24da512fd0dd8c@solvus.example>','waiting','2026-11-28 17:56:01.457240',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(156,2,33,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<0eab35329c4f42f7b85c78cf8f1f38d0@solvus.example>','waiting','2026-11-28 17:56:01.471100',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(157,2,34,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<b7656891b8d74beeba363a41fc9841ec@solvus.example>','waiting','2026-11-28 17:56:01.472939',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(158,2,35,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<796127b223774e5abb93eaaddd79e40e@solvus.example>','waiting','2026-11-28 17:56:01.486958',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(159,2,36,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<639c26cdb88844a0898edd208ba8716d@solvus.example>','waiting','2026-11-28 17:56:01.488942',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(160,2,37,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<cbb9afa14af7498b9d17f4bd6191bd6b@solvus.example>','waiting','2026-11-28 17:56:01.504137',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(161,2,38,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<aa51b6d51879450f86db3184709a34f1@solvus.example>','waiting','2026-11-28 17:56:01.520404',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(162,2,39,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<76265489e82041cd979d6a795a4d872c@solvus.example>','to_print','2026-11-28 17:56:01.530319',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(163,2,40,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "exact": false, "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": "", "arranged": "", "moved_up": false}','c00ff45e1277bbd2','2024-11-07',NULL,NULL,'<74c52d87e8ca4ff29c4cc9147cef51c6@solvus.example>','waiting','2026-11-28 17:56:01.532641',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(164,2,NULL,NULL,'hr_notice','exploratory_interview',1,'{"what": "Resultaten: Verkennend gesprek", "due": "8 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/5b1c8eaf-e095-4f87-93ae-ebeab05500e4", "problems": []}','6347690febd9e1b0','2024-11-08',NULL,NULL,'<5cf62292dba54fcfac4a05e87e6493c8@solvus.example>','waiting','2026-11-28 17:56:01.698623',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(165,2,23,64,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "72,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<5931a61608a54f81b06acaaaf2e53bbf@solvus.example>','waiting','2026-11-28 18:26:04.562649',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(166,2,43,65,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "61 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<8cc38b4bde92466aa8412fdc64b21e74@solvus.example>','waiting','2026-11-28 18:26:04.565388',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(167,2,27,66,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "64,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<270fdfc97c894b4b9586784d7b45bc7e@solvus.example>','waiting','2026-11-28 18:26:04.585340',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(168,2,29,67,'failed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "49,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false, "reasons": ["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."], "rule": "Verkennend gesprek: \u201cKandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','4a3236b8e6907121','2024-11-08','2025-01-07',NULL,'<ae81094d55cc463fa96f5b5c87d5dd2d@solvus.example>','waiting','2026-11-28 18:26:04.600022',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(169,2,30,68,'failed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "48 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false, "reasons": ["Verkennend gesprek: 48 op 100, minder dan het minimum van 50 op 100 (50%)."], "rule": "Verkennend gesprek: \u201cKandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','4a3236b8e6907121','2024-11-08','2025-01-07',NULL,'<c5092d2e679443a1a1c08ea331e728ac@solvus.example>','replaced','2026-11-28 18:26:04.616166',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(170,2,31,69,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<f6be9f20ccfc4406b7b0d4badaacdfa2@solvus.example>','waiting','2026-11-28 18:26:04.632094',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(171,2,32,70,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<6dfb1e4ed0ee4ce78187cf1f38f7ba75@solvus.example>','waiting','2026-11-28 18:26:04.656018',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(172,2,33,71,'no_show','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false, "reasons": ["Verkennend gesprek: afwezig op 8 november 2024."], "rule": "Verkennend gesprek: \u201cTijdstip & locatie: 8 november 2024 \u2013 Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','b9cc70c232e48003','2024-11-08','2025-01-07',NULL,'<d8593e1c97f9420f9a9548b69b8d0910@solvus.example>','waiting','2026-11-28 18:26:04.676540',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(173,2,34,72,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<4d24d2cf46e34d559b92305febbe8475@solvus.example>','waiting','2026-11-28 18:26:04.693150',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(174,2,35,73,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "63 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<d1869c95a0374b65945ffbae0e993c9d@solvus.example>','waiting','2026-11-28 18:26:04.726112',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(175,2,36,74,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "75 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<7c269dbef5d048beb3e84999206f8afd@solvus.example>','waiting','2026-11-28 18:26:04.853987',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(176,2,37,75,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<29066c6080154f3785a6b4c274158ee3@solvus.example>','waiting','2026-11-28 18:26:04.870033',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(177,2,38,76,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<9a5747dfe14343adaaba8d05157a0832@solvus.example>','waiting','2026-11-28 18:26:04.895531',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(178,2,39,77,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<be3a501bff594b15ba6ddcf4df86ac70@solvus.example>','to_print','2026-11-28 18:26:04.918859',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(179,2,40,78,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "55 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<bf5f7af9cb94467fb0613b6f666fd213@solvus.example>','waiting','2026-11-28 18:26:04.944047',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(180,2,30,79,'passed_stage','judgement-exploratory_interview',2,'{"stage": "Verkennend gesprek", "result": "58 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "checked_at_end": false}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<a4341240b6c74164847078455d730ccc@solvus.example>','waiting','2026-11-28 18:26:05.149625',NULL,0,0,'',NULL,'','','');
CREATE TABLE procedure (
	id INTEGER NOT NULL, 
	reference VARCHAR(60) NOT NULL, 
	regulation_text VARCHAR NOT NULL, 
	regulation_hash VARCHAR(64) NOT NULL, 
	now DATETIME NOT NULL, 
	opened_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	seconds_per_day FLOAT, 
	flow_run_id VARCHAR(36), 
	recoveries INTEGER NOT NULL, 
	CONSTRAINT pk_procedure PRIMARY KEY (id), 
	CONSTRAINT uq_procedure_flow_run_id UNIQUE (flow_run_id), 
	CONSTRAINT uq_procedure_reference UNIQUE (reference)
);
INSERT INTO "procedure" VALUES(1,'ternat-thuisopdracht','# yaml-language-server: $schema=schema.json
# Lokaal bestuur Ternat: aanwerving van een Clustermanager Samenleven (A5a-A5b, statutair), najaar 2024.
# source: de zin uit de vacaturetekst waarop de regel steunt.
# choice: de tekst zwijgt; dit is wat wij kozen en waarom (A-nummers: open vragen, zie docs/regulation.md).
version: 1
reference: ternat-clustermanager-samenleven
title: Clustermanager Samenleven
source: "Het lokaal bestuur Ternat gaat over tot de aanwerving van een (m/v/x) Clustermanager Samenleven en de aanleg van een werfreserve voor 2 jaar met geslaagde kandidaten."
employer:
  name: Lokaal bestuur Ternat
  address: Gemeentehuisstraat 21, 1740 Ternat
  contact: sollicitaties@solvus.example
  signature: Namens het lokaal bestuur Ternat
  choice: "Het contactadres is een voorbeeldadres: vul het echte adres in voor gebruik."
employment: statutory
pay_scale: A5a-A5b
appointing_authority: college van burgemeester en schepenen
deciders:
  - HR-dienst
  - selectiecommissie
  - selectiebureau
  - college van burgemeester en schepenen
tracks:
  - key: aanwerving
    label: aanwerving
    source: "Het lokaal bestuur Ternat gaat over tot de aanwerving"

applications:
  closes: 2024-11-03
  source: "Bezorg onderstaande documenten ten laatste op 3 november 2024"
  choice: "De hele dag telt, tot 23.59 uur in Brussel, ook al is het een zondag (A15). Voor de post telt de poststempel (A16). Een onvolledige kandidatuur op de sluitingsdatum wordt geweigerd (A18)."
  channels: [mail, post]
  post_rule: postmark
  incomplete: reject
  documents:
    - key: cv
      label: Curriculum vitae
      source: "Curriculum vitae (CV)"
    - key: motivatiebrief
      label: Motivatiebrief
      source: "Motivatiebrief"
    - key: diploma
      label: Diploma
      source: "Diploma"
    - key: uittreksel
      label: Uittreksel uit het strafregister
      max_age_months: 3
      age_reference: closing_date
      source: "Uittreksel uit het strafregister (max 3 maand oud)"
      choice: "De drie maanden tellen in kalendermaanden tot de sluitingsdatum; afgeleverd op 3 augustus 2024 is nog op tijd (A17)."
    - key: toelichting
      label: Schriftelijke toelichting bij het uittreksel
      required: false
      source: "Als daarop een ongunstige vermelding voorkomt, mag je daarover een schriftelijke toelichting voorleggen"

conditions:
  - kind: any_of
    key: diplomavereiste
    label: Diplomavereiste
    source: "Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs"
    of:
      - kind: degree
        key: masterdiploma
        label: Masterdiploma
        degrees: [master]
        source: "Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs"
      - kind: all_of
        key: bachelor_met_niveautest
        label: Bachelor met extra proef en ervaring
        source: "Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest en beschikt over minimum 2 jaar relevante beroepservaring."
        of:
          - kind: degree
            key: bachelordiploma
            label: Bachelordiploma
            degrees: [bachelor]
            source: "Beschik je niet over het geschikte diploma maar wel over een bachelorsdiploma of een diploma van het hoger onderwijs van één cyclus of daarmee gelijkgesteld onderwijs?"
          - kind: experience
            key: ervaring_bachelor
            label: Relevante beroepservaring bij een bachelordiploma
            min_years: 2
            source: "beschikt over minimum 2 jaar relevante beroepservaring"
          - kind: stage
            key: geslaagd_niveautest
            label: Geslaagd voor de niveau- of capaciteitstest
            stage: level_test
            source: "mits je slaagt voor een niveau- of capaciteitstest"
  - kind: experience
    key: ervaring
    label: Relevante beroepservaring
    min_years: 2
    source: "Minimaal 2 jaar relevante beroepservaring hebben."
    choice: "Gemeten op de sluitingsdatum, zoals een persoon de jaren heeft vastgesteld (A19)."
  - kind: person
    key: passend_gedrag
    label: Passend gedrag
    referred_by: toelichting
    source: "Een gedrag vertonen dat in overeenstemming is met de eisen van de functie waarvoor er wordt gesolliciteerd (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister. Als daarop een ongunstige vermelding voorkomt, mag je daarover een schriftelijke toelichting voorleggen)"
    choice: "Wie een toelichting bij een ongunstige vermelding voorlegt, wordt altijd aan een persoon voorgelegd (A24)."
  - kind: person
    key: rechten
    label: Burgerlijke en politieke rechten
    source: "De burgerlijke en politieke rechten genieten"
  - kind: person
    key: taalkennis
    label: Taalkennis
    source: "Voldoen aan de vereiste over de taalkennis opgelegd door de wetten op het gebruik der talen in bestuurszaken, gecoördineerd op 18 juli 1966"
  - kind: person
    key: verblijf
    label: Wettelijke verblijfplaats en toegang tot de arbeidsmarkt
    source: "Wettelijke verblijfplaats in België en een algemene toegang hebben tot de arbeidsmarkt"
  - kind: later
    key: medisch
    label: Medische geschiktheid
    source: "Medisch geschikt zijn voor de uit te oefenen functie"
admission_decided_by: HR-dienst
jury:
  board: selectiecommissie
  min_members: 3
  max_internal: 1/3
  rank_at_least: true
  barred: [toezicht, mandataris, vakbond]
  source: "De selecties worden uitgevoerd door een selectiecommissie (ten minste drie leden) die kan bestaan uit: 1. Deskundigen in de personeelsselectie 2. Personen extern aan het lokaal bestuur/het OCMW, die daartoe wegens hun professionele activiteit en specialisatie geschikt bevonden worden 3. Personeelsleden van overheden, de toezichthoudende overheid uitgezonderd, en binnen de grenzen van het toegelaten aantal interne commissieleden (max. 1/3), personeelsleden van het eigen bestuur met een graad die minstens van gelijke rang is als de vacante functie zelf. De gemeentelijke mandatarissen en de afgevaardigden van de representatieve vakorganisaties mogen uitsluitend als waarnemer bij de selectie aanwezig zijn. Zij mogen geen vragen stellen of delibereren over de uitslag van de selecties."
  choice: "Zolang er geen drie leden zijn, of iemand lid is die alleen mag waarnemen, worden geen punten aangenomen; van het aandeel en de rang van interne leden kan met een gemotiveerde beslissing worden afgeweken (A28)."

stages:
  - key: level_test
    title: Niveau- of capaciteitstest
    aliases: [niveautest, capaciteitstest]
    about: Deze test gaat na of u functioneert op het niveau van een masterdiploma.
    scoring:
      kind: verdict
      scale: [niet geslaagd, geslaagd]
      min: geslaagd
      choice: "Geslaagd of niet geslaagd, buiten het totaal (A20)."
    only_for: {unless: [masterdiploma]}
    dates: [2024-11-07]
    organiser: Selectiebureau Solvus
    place: Medialaan 28B, 1800 Vilvoorde
    decided_by: selectiebureau
    source: "Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest"
    choice: "De tekst geeft geen dag of plaats: tussen de sluitingsdatum en het verkennend gesprek, bij het selectiebureau (A20)."
  - key: exploratory_interview
    title: Verkennend gesprek
    about: We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.
    scoring:
      kind: points
      max: 100
      min_pct: 50
      choice: "De tekst geeft geen maximum: 100 punten voor elk onderdeel, dus met gelijk gewicht (A4). Punten per half (A32)."
      source: "Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef."
    dates: [2024-11-08]
    place: Gemeentehuisstraat 21, 1740 Ternat
    decided_by: selectiecommissie
    source: "Tijdstip & locatie: 8 november 2024 – Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat)."
  - key: home_assignment
    title: Schriftelijke proef (thuisopdracht)
    aliases: [schriftelijke proef, thuisopdracht]
    about: U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.
    scoring:
      kind: points
      max: 100
      min_pct: 50
      choice: "De tekst geeft geen maximum: 100 punten voor elk onderdeel (A4). Punten per half (A32)."
      source: "Kandidaten dienen in totaal minstens 50% te halen om geslaagd te zijn op de schriftelijke proef."
    take_home: {sent: 2024-11-08, due: 2024-11-13}
    decided_by: selectiecommissie
    source: "de thuisopdracht wordt verstuurd op 8 november 2024 en dient ingeleverd te zijn uiterlijk op 13 november 2024"
    choice: "De hele dag van 13 november telt. De termijn opent zodra de uitslag van het gesprek vaststaat en is voor iedereen even lang (A21)."
  - key: oral_exam
    title: Mondelinge proef
    about: De selectiecommissie toetst hoe uw profiel past bij de functie. U kunt toelichting geven bij uw antwoorden op de thuisopdracht.
    scoring:
      kind: points
      max: 100
      min_pct: 50
      choice: "De tekst geeft geen maximum: 100 punten voor elk onderdeel (A4). Punten per half (A32)."
      source: "Kandidaten dienen minstens 50% te behalen om geslaagd te zijn voor de mondelinge proef."
    dates: [2024-11-21]
    place: Gemeentehuisstraat 21, 1740 Ternat
    decided_by: selectiecommissie
    reasons_on_failure: true
    source: "Tijdstip & locatie: 21 november 2024 - Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat)."
  - key: assessment_center
    title: Assessment center
    aliases: [assessment]
    scoring:
      kind: verdict
      scale: [ongeschikt, geschikt met voorbehoud, geschikt]
      min: geschikt
      source: "Kandidaten dienen minstens ‘geschikt’ te worden bevonden."
      choice: "‘Geschikt met voorbehoud’ staat onder ‘geschikt’ en volstaat niet (A6)."
    dates: [2024-11-25, 2024-11-26]
    organiser: Selectiebureau Solvus
    place: Medialaan 28B, 1800 Vilvoorde
    decided_by: selectiebureau
    reasons_on_failure: true
    source: "Tijdstip & locatie: 25 november 2024 of 26 november 2024 – Selectiebureau Solvus."
    choice: "Elke kandidaat krijgt een van beide dagen (A22)."

total:
  min_pct: 60
  checked: at_end
  source: "Om als geslaagd te worden beschouwd, moet de kandidaat voor elke selectietechniek die resulteert in een beoordeling op punten minstens 50% behalen en minstens 60% behalen op het geheel van het examen."
  choice: "Het geheel is de som van de punten van alle onderdelen met punten (A2, A3), zonder afronding (A10), getoetst na het laatste onderdeel."
ranking:
  kind: list
  choice: "De tekst zegt niet of de rangschikking bindt: een lijst, waarbij het bestuur een andere keuze motiveert (A12). Gelijke totalen delen een plaats (A11)."
reserve:
  years: 2
  starts: final_report_date
  source: "de aanleg van een werfreserve voor 2 jaar met geslaagde kandidaten"
  choice: "De tekst geeft geen begin: de datum van het eindrapport (A13)."
appeal:
  days: 60
  clause: "U kunt tegen deze beslissing beroep tot nietigverklaring instellen bij de afdeling Bestuursrechtspraak van de Raad van State, Wetenschapsstraat 33, 1040 Brussel. Dat doet u met een ondertekend en gedateerd verzoekschrift, aangetekend verstuurd of neergelegd via het elektronische platform van de Raad van State, binnen zestig dagen na de kennisgeving van deze beslissing."
  choice: "De tekst noemt geen beroep; de zestig dagen en de vermelding zijn wettelijk (gecoördineerde wetten op de Raad van State, artikel 19)."

information:
  - text: "Aan deze voorwaarden (de selectie en de medische geschiktheid uitgezonderd) moet voldaan zijn op de uiterste datum voor de indiening van de kandidaturen."
    why: "Ervaring, diploma en uittreksel worden op die datum gemeten; over de andere voorwaarden oordeelt een persoon bij de ontvankelijkheid."
  - text: "Alle kandidaten die voldoen aan de diplomavereiste, toelatings- en aanwervingsvoorwaarden worden uitgenodigd voor een verkennend gesprek."
    why: "De cv-screening is niet vergelijkend: ze toetst alleen de voorwaarden."
  - text: "Als relevante beroepservaring wordt o.a. ervaring als leidinggevende (coachen en coördineren van een dienst/afdeling/cluster) of strategische beleidsvoering verstaan (zowel bij een overheid, als in de privésector of als zelfstandige)"
    why: "Een persoon telt de relevante jaren."
  - text: "de lichamelijke geschiktheid wordt vastgelegd door de geneeskundige dienst waarbij de gemeente is aangesloten"
    why: "Volgt na de selectie, voor de indiensttreding."
  - text: "Slagen in het aanwervingsexamen."
    why: "Dat is de procedure zelf."
  - text: "Via mail naar sollicitaties.poolstok@solvus.be of per post naar Solvus, Medialaan 28B, 1800 Vilvoorde."
    why: "HR brengt wat daar aankomt in met een bestand."
  - text: "Ervaring binnen één van de beleidsthema’s is een pluspunt."
    why: "Geen voorwaarde; de commissie kan er rekening mee houden in haar punten."
  - text: "Minimum bruto: A5a, geïndexeerd, excl. haard- of standplaatstoelage: € 5.066,41/maand. Maximum bruto: A5b, geïndexeerd, excl. haard- of standplaatstoelage: € 8.099,60/maand."
    why: "Aanbod, geen regel van de selectie."
','00458db0556749396bf1427f900a74a210c37f87ca4bf6ee8fb3db26b88d5c66','2024-11-13 22:59:59.000000','2024-10-19 22:00:00.000000',NULL,0.0,'680d31f9-3122-40f1-b14a-d172e20efe5f',0);
INSERT INTO "procedure" VALUES(2,'ternat-gesprek','# yaml-language-server: $schema=schema.json
# Lokaal bestuur Ternat: aanwerving van een Clustermanager Samenleven (A5a-A5b, statutair), najaar 2024.
# source: de zin uit de vacaturetekst waarop de regel steunt.
# choice: de tekst zwijgt; dit is wat wij kozen en waarom (A-nummers: open vragen, zie docs/regulation.md).
version: 1
reference: ternat-clustermanager-samenleven
title: Clustermanager Samenleven
source: "Het lokaal bestuur Ternat gaat over tot de aanwerving van een (m/v/x) Clustermanager Samenleven en de aanleg van een werfreserve voor 2 jaar met geslaagde kandidaten."
employer:
  name: Lokaal bestuur Ternat
  address: Gemeentehuisstraat 21, 1740 Ternat
  contact: sollicitaties@solvus.example
  signature: Namens het lokaal bestuur Ternat
  choice: "Het contactadres is een voorbeeldadres: vul het echte adres in voor gebruik."
employment: statutory
pay_scale: A5a-A5b
appointing_authority: college van burgemeester en schepenen
deciders:
  - HR-dienst
  - selectiecommissie
  - selectiebureau
  - college van burgemeester en schepenen
tracks:
  - key: aanwerving
    label: aanwerving
    source: "Het lokaal bestuur Ternat gaat over tot de aanwerving"

applications:
  closes: 2024-11-03
  source: "Bezorg onderstaande documenten ten laatste op 3 november 2024"
  choice: "De hele dag telt, tot 23.59 uur in Brussel, ook al is het een zondag (A15). Voor de post telt de poststempel (A16). Een onvolledige kandidatuur op de sluitingsdatum wordt geweigerd (A18)."
  channels: [mail, post]
  post_rule: postmark
  incomplete: reject
  documents:
    - key: cv
      label: Curriculum vitae
      source: "Curriculum vitae (CV)"
    - key: motivatiebrief
      label: Motivatiebrief
      source: "Motivatiebrief"
    - key: diploma
      label: Diploma
      source: "Diploma"
    - key: uittreksel
      label: Uittreksel uit het strafregister
      max_age_months: 3
      age_reference: closing_date
      source: "Uittreksel uit het strafregister (max 3 maand oud)"
      choice: "De drie maanden tellen in kalendermaanden tot de sluitingsdatum; afgeleverd op 3 augustus 2024 is nog op tijd (A17)."
    - key: toelichting
      label: Schriftelijke toelichting bij het uittreksel
      required: false
      source: "Als daarop een ongunstige vermelding voorkomt, mag je daarover een schriftelijke toelichting voorleggen"

conditions:
  - kind: any_of
    key: diplomavereiste
    label: Diplomavereiste
    source: "Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs"
    of:
      - kind: degree
        key: masterdiploma
        label: Masterdiploma
        degrees: [master]
        source: "Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs"
      - kind: all_of
        key: bachelor_met_niveautest
        label: Bachelor met extra proef en ervaring
        source: "Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest en beschikt over minimum 2 jaar relevante beroepservaring."
        of:
          - kind: degree
            key: bachelordiploma
            label: Bachelordiploma
            degrees: [bachelor]
            source: "Beschik je niet over het geschikte diploma maar wel over een bachelorsdiploma of een diploma van het hoger onderwijs van één cyclus of daarmee gelijkgesteld onderwijs?"
          - kind: experience
            key: ervaring_bachelor
            label: Relevante beroepservaring bij een bachelordiploma
            min_years: 2
            source: "beschikt over minimum 2 jaar relevante beroepservaring"
          - kind: stage
            key: geslaagd_niveautest
            label: Geslaagd voor de niveau- of capaciteitstest
            stage: level_test
            source: "mits je slaagt voor een niveau- of capaciteitstest"
  - kind: experience
    key: ervaring
    label: Relevante beroepservaring
    min_years: 2
    source: "Minimaal 2 jaar relevante beroepservaring hebben."
    choice: "Gemeten op de sluitingsdatum, zoals een persoon de jaren heeft vastgesteld (A19)."
  - kind: person
    key: passend_gedrag
    label: Passend gedrag
    referred_by: toelichting
    source: "Een gedrag vertonen dat in overeenstemming is met de eisen van de functie waarvoor er wordt gesolliciteerd (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister. Als daarop een ongunstige vermelding voorkomt, mag je daarover een schriftelijke toelichting voorleggen)"
    choice: "Wie een toelichting bij een ongunstige vermelding voorlegt, wordt altijd aan een persoon voorgelegd (A24)."
  - kind: person
    key: rechten
    label: Burgerlijke en politieke rechten
    source: "De burgerlijke en politieke rechten genieten"
  - kind: person
    key: taalkennis
    label: Taalkennis
    source: "Voldoen aan de vereiste over de taalkennis opgelegd door de wetten op het gebruik der talen in bestuurszaken, gecoördineerd op 18 juli 1966"
  - kind: person
    key: verblijf
    label: Wettelijke verblijfplaats en toegang tot de arbeidsmarkt
    source: "Wettelijke verblijfplaats in België en een algemene toegang hebben tot de arbeidsmarkt"
  - kind: later
    key: medisch
    label: Medische geschiktheid
    source: "Medisch geschikt zijn voor de uit te oefenen functie"
admission_decided_by: HR-dienst
jury:
  board: selectiecommissie
  min_members: 3
  max_internal: 1/3
  rank_at_least: true
  barred: [toezicht, mandataris, vakbond]
  source: "De selecties worden uitgevoerd door een selectiecommissie (ten minste drie leden) die kan bestaan uit: 1. Deskundigen in de personeelsselectie 2. Personen extern aan het lokaal bestuur/het OCMW, die daartoe wegens hun professionele activiteit en specialisatie geschikt bevonden worden 3. Personeelsleden van overheden, de toezichthoudende overheid uitgezonderd, en binnen de grenzen van het toegelaten aantal interne commissieleden (max. 1/3), personeelsleden van het eigen bestuur met een graad die minstens van gelijke rang is als de vacante functie zelf. De gemeentelijke mandatarissen en de afgevaardigden van de representatieve vakorganisaties mogen uitsluitend als waarnemer bij de selectie aanwezig zijn. Zij mogen geen vragen stellen of delibereren over de uitslag van de selecties."
  choice: "Zolang er geen drie leden zijn, of iemand lid is die alleen mag waarnemen, worden geen punten aangenomen; van het aandeel en de rang van interne leden kan met een gemotiveerde beslissing worden afgeweken (A28)."

stages:
  - key: level_test
    title: Niveau- of capaciteitstest
    aliases: [niveautest, capaciteitstest]
    about: Deze test gaat na of u functioneert op het niveau van een masterdiploma.
    scoring:
      kind: verdict
      scale: [niet geslaagd, geslaagd]
      min: geslaagd
      choice: "Geslaagd of niet geslaagd, buiten het totaal (A20)."
    only_for: {unless: [masterdiploma]}
    dates: [2024-11-07]
    organiser: Selectiebureau Solvus
    place: Medialaan 28B, 1800 Vilvoorde
    decided_by: selectiebureau
    source: "Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest"
    choice: "De tekst geeft geen dag of plaats: tussen de sluitingsdatum en het verkennend gesprek, bij het selectiebureau (A20)."
  - key: exploratory_interview
    title: Verkennend gesprek
    about: We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.
    scoring:
      kind: points
      max: 100
      min_pct: 50
      choice: "De tekst geeft geen maximum: 100 punten voor elk onderdeel, dus met gelijk gewicht (A4). Punten per half (A32)."
      source: "Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef."
    dates: [2024-11-08]
    place: Gemeentehuisstraat 21, 1740 Ternat
    decided_by: selectiecommissie
    source: "Tijdstip & locatie: 8 november 2024 – Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat)."
  - key: home_assignment
    title: Schriftelijke proef (thuisopdracht)
    aliases: [schriftelijke proef, thuisopdracht]
    about: U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.
    scoring:
      kind: points
      max: 100
      min_pct: 50
      choice: "De tekst geeft geen maximum: 100 punten voor elk onderdeel (A4). Punten per half (A32)."
      source: "Kandidaten dienen in totaal minstens 50% te halen om geslaagd te zijn op de schriftelijke proef."
    take_home: {sent: 2024-11-08, due: 2024-11-13}
    decided_by: selectiecommissie
    source: "de thuisopdracht wordt verstuurd op 8 november 2024 en dient ingeleverd te zijn uiterlijk op 13 november 2024"
    choice: "De hele dag van 13 november telt. De termijn opent zodra de uitslag van het gesprek vaststaat en is voor iedereen even lang (A21)."
  - key: oral_exam
    title: Mondelinge proef
    about: De selectiecommissie toetst hoe uw profiel past bij de functie. U kunt toelichting geven bij uw antwoorden op de thuisopdracht.
    scoring:
      kind: points
      max: 100
      min_pct: 50
      choice: "De tekst geeft geen maximum: 100 punten voor elk onderdeel (A4). Punten per half (A32)."
      source: "Kandidaten dienen minstens 50% te behalen om geslaagd te zijn voor de mondelinge proef."
    dates: [2024-11-21]
    place: Gemeentehuisstraat 21, 1740 Ternat
    decided_by: selectiecommissie
    reasons_on_failure: true
    source: "Tijdstip & locatie: 21 november 2024 - Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat)."
  - key: assessment_center
    title: Assessment center
    aliases: [assessment]
    scoring:
      kind: verdict
      scale: [ongeschikt, geschikt met voorbehoud, geschikt]
      min: geschikt
      source: "Kandidaten dienen minstens ‘geschikt’ te worden bevonden."
      choice: "‘Geschikt met voorbehoud’ staat onder ‘geschikt’ en volstaat niet (A6)."
    dates: [2024-11-25, 2024-11-26]
    organiser: Selectiebureau Solvus
    place: Medialaan 28B, 1800 Vilvoorde
    decided_by: selectiebureau
    reasons_on_failure: true
    source: "Tijdstip & locatie: 25 november 2024 of 26 november 2024 – Selectiebureau Solvus."
    choice: "Elke kandidaat krijgt een van beide dagen (A22)."

total:
  min_pct: 60
  checked: at_end
  source: "Om als geslaagd te worden beschouwd, moet de kandidaat voor elke selectietechniek die resulteert in een beoordeling op punten minstens 50% behalen en minstens 60% behalen op het geheel van het examen."
  choice: "Het geheel is de som van de punten van alle onderdelen met punten (A2, A3), zonder afronding (A10), getoetst na het laatste onderdeel."
ranking:
  kind: list
  choice: "De tekst zegt niet of de rangschikking bindt: een lijst, waarbij het bestuur een andere keuze motiveert (A12). Gelijke totalen delen een plaats (A11)."
reserve:
  years: 2
  starts: final_report_date
  source: "de aanleg van een werfreserve voor 2 jaar met geslaagde kandidaten"
  choice: "De tekst geeft geen begin: de datum van het eindrapport (A13)."
appeal:
  days: 60
  clause: "U kunt tegen deze beslissing beroep tot nietigverklaring instellen bij de afdeling Bestuursrechtspraak van de Raad van State, Wetenschapsstraat 33, 1040 Brussel. Dat doet u met een ondertekend en gedateerd verzoekschrift, aangetekend verstuurd of neergelegd via het elektronische platform van de Raad van State, binnen zestig dagen na de kennisgeving van deze beslissing."
  choice: "De tekst noemt geen beroep; de zestig dagen en de vermelding zijn wettelijk (gecoördineerde wetten op de Raad van State, artikel 19)."

information:
  - text: "Aan deze voorwaarden (de selectie en de medische geschiktheid uitgezonderd) moet voldaan zijn op de uiterste datum voor de indiening van de kandidaturen."
    why: "Ervaring, diploma en uittreksel worden op die datum gemeten; over de andere voorwaarden oordeelt een persoon bij de ontvankelijkheid."
  - text: "Alle kandidaten die voldoen aan de diplomavereiste, toelatings- en aanwervingsvoorwaarden worden uitgenodigd voor een verkennend gesprek."
    why: "De cv-screening is niet vergelijkend: ze toetst alleen de voorwaarden."
  - text: "Als relevante beroepservaring wordt o.a. ervaring als leidinggevende (coachen en coördineren van een dienst/afdeling/cluster) of strategische beleidsvoering verstaan (zowel bij een overheid, als in de privésector of als zelfstandige)"
    why: "Een persoon telt de relevante jaren."
  - text: "de lichamelijke geschiktheid wordt vastgelegd door de geneeskundige dienst waarbij de gemeente is aangesloten"
    why: "Volgt na de selectie, voor de indiensttreding."
  - text: "Slagen in het aanwervingsexamen."
    why: "Dat is de procedure zelf."
  - text: "Via mail naar sollicitaties.poolstok@solvus.be of per post naar Solvus, Medialaan 28B, 1800 Vilvoorde."
    why: "HR brengt wat daar aankomt in met een bestand."
  - text: "Ervaring binnen één van de beleidsthema’s is een pluspunt."
    why: "Geen voorwaarde; de commissie kan er rekening mee houden in haar punten."
  - text: "Minimum bruto: A5a, geïndexeerd, excl. haard- of standplaatstoelage: € 5.066,41/maand. Maximum bruto: A5b, geïndexeerd, excl. haard- of standplaatstoelage: € 8.099,60/maand."
    why: "Aanbod, geen regel van de selectie."
','00458db0556749396bf1427f900a74a210c37f87ca4bf6ee8fb3db26b88d5c66','2024-11-07 23:00:00.000000','2024-10-19 22:00:00.000000',NULL,0.0,'5b1c8eaf-e095-4f87-93ae-ebeab05500e4',0);
CREATE TABLE regulationversion (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	reason VARCHAR NOT NULL, 
	decided_by VARCHAR(200) NOT NULL, 
	changed JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_regulationversion PRIMARY KEY (id), 
	CONSTRAINT fk_regulationversion_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_regulationversion_procedure_id_version UNIQUE (procedure_id, version)
);
CREATE TABLE "reserve" (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	rank INTEGER, 
	valid_from DATE NOT NULL, 
	valid_through DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_reserve PRIMARY KEY (id), 
	CONSTRAINT ck_reserve_term CHECK (valid_through >= valid_from), 
	CONSTRAINT ck_reserve_state_known CHECK (state IN ('available', 'withdrawn')), 
	CONSTRAINT fk_reserve_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_reserve_application_id UNIQUE (application_id), 
	CONSTRAINT fk_reserve_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id)
);
CREATE TABLE "result" (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER, 
	part VARCHAR(80) NOT NULL, 
	version INTEGER NOT NULL, 
	attendance VARCHAR(20) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	reasons VARCHAR NOT NULL, 
	decided_by VARCHAR(200) NOT NULL, 
	decided_on DATE NOT NULL, 
	door VARCHAR(20) NOT NULL, 
	because VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT fk_result_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_result_procedure_id_application_id_part_version UNIQUE (procedure_id, application_id, part, version), 
	CONSTRAINT fk_result_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT ck_result_attendance_known CHECK (attendance IN ('', 'aanwezig', 'afwezig', 'te laat', 'teruggetrokken', 'overmacht'))
);
INSERT INTO "result" VALUES(1,1,NULL,'post',1,'','volledig','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.399970');
INSERT INTO "result" VALUES(2,1,1,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.590850');
INSERT INTO "result" VALUES(3,1,20,'screening',1,'','onontvankelijk','Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.591151');
INSERT INTO "result" VALUES(4,1,2,'screening',1,'','onontvankelijk','Onvolledig: motivatiebrief ontbreekt.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.591354');
INSERT INTO "result" VALUES(5,1,3,'screening',1,'','onontvankelijk','Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.591563');
INSERT INTO "result" VALUES(6,1,21,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.591743');
INSERT INTO "result" VALUES(7,1,4,'screening',1,'','onontvankelijk','Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.591947');
INSERT INTO "result" VALUES(8,1,5,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.592125');
INSERT INTO "result" VALUES(9,1,6,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.592302');
INSERT INTO "result" VALUES(10,1,7,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.592491');
INSERT INTO "result" VALUES(11,1,8,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.592676');
INSERT INTO "result" VALUES(12,1,9,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.594384');
INSERT INTO "result" VALUES(13,1,10,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.594628');
INSERT INTO "result" VALUES(14,1,11,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.594820');
INSERT INTO "result" VALUES(15,1,12,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.594997');
INSERT INTO "result" VALUES(16,1,13,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.595172');
INSERT INTO "result" VALUES(17,1,14,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.595344');
INSERT INTO "result" VALUES(18,1,15,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.595539');
INSERT INTO "result" VALUES(19,1,16,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.595719');
INSERT INTO "result" VALUES(20,1,17,'screening',1,'','voor te leggen','Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.595892');
INSERT INTO "result" VALUES(21,1,18,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.596064');
INSERT INTO "result" VALUES(22,1,19,'screening',1,'','onontvankelijk','Diplomavereiste: aan geen van de mogelijkheden is voldaan. Masterdiploma: hoogste diploma is bachelor, gevraagd is master. Of: Relevante beroepservaring bij een bachelordiploma: 1 jaar, minder dan de vereiste 2 jaar.
Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.596237');
INSERT INTO "result" VALUES(23,1,22,'screening',1,'','onontvankelijk','Te laat: poststempel van 4 november 2024, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:53.596422');
INSERT INTO "result" VALUES(24,1,17,'admissibility',1,'','ontvankelijk','De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.','HR-dienst','2024-11-05','rehearsal','','2026-11-28 17:55:53.873453');
INSERT INTO "result" VALUES(25,1,1,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.873726');
INSERT INTO "result" VALUES(26,1,20,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.873898');
INSERT INTO "result" VALUES(27,1,2,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.874064');
INSERT INTO "result" VALUES(28,1,3,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.886501');
INSERT INTO "result" VALUES(29,1,21,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.886858');
INSERT INTO "result" VALUES(30,1,4,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.887040');
INSERT INTO "result" VALUES(31,1,5,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.887206');
INSERT INTO "result" VALUES(32,1,6,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.887371');
INSERT INTO "result" VALUES(33,1,7,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.887565');
INSERT INTO "result" VALUES(34,1,8,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.887739');
INSERT INTO "result" VALUES(35,1,9,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.887904');
INSERT INTO "result" VALUES(36,1,10,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.888064');
INSERT INTO "result" VALUES(37,1,11,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.888228');
INSERT INTO "result" VALUES(38,1,12,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.888391');
INSERT INTO "result" VALUES(39,1,13,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.896191');
INSERT INTO "result" VALUES(40,1,14,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.896382');
INSERT INTO "result" VALUES(41,1,15,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.896599');
INSERT INTO "result" VALUES(42,1,16,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.897074');
INSERT INTO "result" VALUES(43,1,18,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.897293');
INSERT INTO "result" VALUES(44,1,19,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.902760');
INSERT INTO "result" VALUES(45,1,22,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:53.903144');
INSERT INTO "result" VALUES(46,1,5,'level_test',1,'aanwezig','geslaagd','','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:55:55.359793');
INSERT INTO "result" VALUES(47,1,6,'level_test',1,'aanwezig','niet geslaagd','De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd.','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:55:55.360065');
INSERT INTO "result" VALUES(48,1,1,'exploratory_interview',1,'aanwezig','72.5','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.145977');
INSERT INTO "result" VALUES(49,1,21,'exploratory_interview',1,'aanwezig','61','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.150578');
INSERT INTO "result" VALUES(50,1,5,'exploratory_interview',1,'aanwezig','64.5','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.150827');
INSERT INTO "result" VALUES(51,1,7,'exploratory_interview',1,'aanwezig','49.5','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151011');
INSERT INTO "result" VALUES(52,1,8,'exploratory_interview',1,'aanwezig','58','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151174');
INSERT INTO "result" VALUES(53,1,9,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151329');
INSERT INTO "result" VALUES(54,1,10,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151511');
INSERT INTO "result" VALUES(55,1,11,'exploratory_interview',1,'afwezig','','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151668');
INSERT INTO "result" VALUES(56,1,12,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151833');
INSERT INTO "result" VALUES(57,1,13,'exploratory_interview',1,'aanwezig','63','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.151985');
INSERT INTO "result" VALUES(58,1,14,'exploratory_interview',1,'aanwezig','75','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.152140');
INSERT INTO "result" VALUES(59,1,15,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.152292');
INSERT INTO "result" VALUES(60,1,16,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.152441');
INSERT INTO "result" VALUES(61,1,17,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.152615');
INSERT INTO "result" VALUES(62,1,18,'exploratory_interview',1,'aanwezig','55','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:56.152772');
INSERT INTO "result" VALUES(63,1,1,'home_assignment',1,'aanwezig','68','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:58.361578');
INSERT INTO "result" VALUES(64,1,21,'home_assignment',1,'aanwezig','59.5','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:58.361916');
INSERT INTO "result" VALUES(65,1,5,'home_assignment',1,'aanwezig','62','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:58.362108');
INSERT INTO "result" VALUES(66,1,8,'home_assignment',1,'aanwezig','45','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:58.382063');
INSERT INTO "result" VALUES(67,2,NULL,'post',1,'','volledig','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:59.633591');
INSERT INTO "result" VALUES(68,2,23,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.827663');
INSERT INTO "result" VALUES(69,2,42,'screening',1,'','onontvankelijk','Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.827960');
INSERT INTO "result" VALUES(70,2,24,'screening',1,'','onontvankelijk','Onvolledig: motivatiebrief ontbreekt.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.828157');
INSERT INTO "result" VALUES(71,2,25,'screening',1,'','onontvankelijk','Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.828345');
INSERT INTO "result" VALUES(72,2,43,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.828551');
INSERT INTO "result" VALUES(73,2,26,'screening',1,'','onontvankelijk','Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.828741');
INSERT INTO "result" VALUES(74,2,27,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.828931');
INSERT INTO "result" VALUES(75,2,28,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.829113');
INSERT INTO "result" VALUES(76,2,29,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.829292');
INSERT INTO "result" VALUES(77,2,30,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.829471');
INSERT INTO "result" VALUES(78,2,31,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.829672');
INSERT INTO "result" VALUES(79,2,32,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.829852');
INSERT INTO "result" VALUES(80,2,33,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.830024');
INSERT INTO "result" VALUES(81,2,34,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.846534');
INSERT INTO "result" VALUES(82,2,35,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.847152');
INSERT INTO "result" VALUES(83,2,36,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.847430');
INSERT INTO "result" VALUES(84,2,37,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.847709');
INSERT INTO "result" VALUES(85,2,38,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.847919');
INSERT INTO "result" VALUES(86,2,39,'screening',1,'','voor te leggen','Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.848127');
INSERT INTO "result" VALUES(87,2,40,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.848448');
INSERT INTO "result" VALUES(88,2,41,'screening',1,'','onontvankelijk','Diplomavereiste: aan geen van de mogelijkheden is voldaan. Masterdiploma: hoogste diploma is bachelor, gevraagd is master. Of: Relevante beroepservaring bij een bachelordiploma: 1 jaar, minder dan de vereiste 2 jaar.
Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.848882');
INSERT INTO "result" VALUES(89,2,44,'screening',1,'','onontvankelijk','Te laat: poststempel van 4 november 2024, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:59.849245');
INSERT INTO "result" VALUES(90,2,39,'admissibility',1,'','ontvankelijk','De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.','HR-dienst','2024-11-05','rehearsal','','2026-11-28 17:56:00.085049');
INSERT INTO "result" VALUES(91,2,23,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.085565');
INSERT INTO "result" VALUES(92,2,42,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.085846');
INSERT INTO "result" VALUES(93,2,24,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.086118');
INSERT INTO "result" VALUES(94,2,25,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.094849');
INSERT INTO "result" VALUES(95,2,43,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.095159');
INSERT INTO "result" VALUES(96,2,26,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.095537');
INSERT INTO "result" VALUES(97,2,27,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.095845');
INSERT INTO "result" VALUES(98,2,28,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.096126');
INSERT INTO "result" VALUES(99,2,29,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.096400');
INSERT INTO "result" VALUES(100,2,30,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.096709');
INSERT INTO "result" VALUES(101,2,31,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.096985');
INSERT INTO "result" VALUES(102,2,32,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.097252');
INSERT INTO "result" VALUES(103,2,33,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.097556');
INSERT INTO "result" VALUES(104,2,34,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.097852');
INSERT INTO "result" VALUES(105,2,35,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.114739');
INSERT INTO "result" VALUES(106,2,36,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.115367');
INSERT INTO "result" VALUES(107,2,37,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.115691');
INSERT INTO "result" VALUES(108,2,38,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.115990');
INSERT INTO "result" VALUES(109,2,40,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.116286');
INSERT INTO "result" VALUES(110,2,41,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.116582');
INSERT INTO "result" VALUES(111,2,44,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:56:00.116862');
INSERT INTO "result" VALUES(112,2,27,'level_test',1,'aanwezig','geslaagd','','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:56:01.065737');
INSERT INTO "result" VALUES(113,2,28,'level_test',1,'aanwezig','niet geslaagd','De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd.','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:56:01.079893');
INSERT INTO "result" VALUES(114,2,23,'exploratory_interview',1,'aanwezig','72.5','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.290134');
INSERT INTO "result" VALUES(115,2,43,'exploratory_interview',1,'aanwezig','61','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.294937');
INSERT INTO "result" VALUES(116,2,27,'exploratory_interview',1,'aanwezig','64.5','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.295232');
INSERT INTO "result" VALUES(117,2,29,'exploratory_interview',1,'aanwezig','49.5','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.306145');
INSERT INTO "result" VALUES(118,2,30,'exploratory_interview',1,'aanwezig','48','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.306486');
INSERT INTO "result" VALUES(119,2,31,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.306813');
INSERT INTO "result" VALUES(120,2,32,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.307095');
INSERT INTO "result" VALUES(121,2,33,'exploratory_interview',1,'afwezig','','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.307370');
INSERT INTO "result" VALUES(122,2,34,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.307661');
INSERT INTO "result" VALUES(123,2,35,'exploratory_interview',1,'aanwezig','63','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.307936');
INSERT INTO "result" VALUES(124,2,36,'exploratory_interview',1,'aanwezig','75','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.308217');
INSERT INTO "result" VALUES(125,2,37,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.308493');
INSERT INTO "result" VALUES(126,2,38,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.308797');
INSERT INTO "result" VALUES(127,2,39,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.309083');
INSERT INTO "result" VALUES(128,2,40,'exploratory_interview',1,'aanwezig','55','','selectiecommissie','2024-11-08','file','','2026-11-28 17:56:04.309352');
INSERT INTO "result" VALUES(129,2,30,'exploratory_interview',2,'aanwezig','58','','selectiecommissie','2024-11-08','correction','Verkeerd overgetypt uit de nota.','2026-11-28 17:56:05.082351');
CREATE TABLE "step" (
	procedure_id INTEGER NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	due DATETIME, 
	wake_at DATETIME, 
	attempt INTEGER NOT NULL, 
	answer JSON NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_step PRIMARY KEY (procedure_id, "key"), 
	CONSTRAINT fk_step_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id)
);
INSERT INTO "step" VALUES(1,'jury',NULL,NULL,0,'{"override": ""}','2024-10-19 22:00:00.000000');
INSERT INTO "step" VALUES(1,'closing','2024-11-03 22:59:59.000000','2026-11-28 17:55:53.269960',0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'post',NULL,NULL,1,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'told-post',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'completion',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'screening',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'admissibility',NULL,NULL,1,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-admissibility',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'admission',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-admission','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.834581',0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'gate-level_test',NULL,NULL,0,'{"contenders": ["K-007", "K-008"]}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-gate-level_test','2024-11-04 23:00:00.000000','2026-11-28 17:55:54.924782',0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'planning-level_test',NULL,NULL,0,'{"first": "2024-11-05", "last": "2024-11-05"}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'invitation-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'results-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:53.269960',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'verification-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-verification-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.198530',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'level_test',NULL,NULL,1,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'judgement-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-judgement-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.509000',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'gate-exploratory_interview',NULL,NULL,0,'{"contenders": ["K-001", "K-005", "K-007", "K-009", "K-010", "K-011", "K-012", "K-013", "K-014", "K-015", "K-016", "K-017", "K-018", "K-019", "K-020"]}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-gate-exploratory_interview','2024-11-06 23:00:00.000000','2026-11-28 17:55:55.574098',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'planning-exploratory_interview',NULL,NULL,0,'{"first": "2024-11-07", "last": "2024-11-07"}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'invitation-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'results-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:53.269960',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'verification-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-verification-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:55.898542',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'exploratory_interview',NULL,NULL,1,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'judgement-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-judgement-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.512160',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'gate-home_assignment',NULL,NULL,0,'{"contenders": ["K-001", "K-005", "K-007", "K-010", "K-011", "K-012", "K-014", "K-015", "K-016", "K-017", "K-018", "K-019", "K-020"]}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-gate-home_assignment','2024-11-07 23:00:00.000000','2026-11-28 17:55:56.603727',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'planning-home_assignment',NULL,NULL,0,'{"first": "2024-11-08", "last": "2024-11-13"}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'sending-home_assignment','2024-11-07 23:00:00.000000','2026-11-28 17:55:53.269960',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'assignment-home_assignment',NULL,NULL,1,'{"file": "ternat-thuisopdracht-home_assignment.pdf", "sha256": "75830f631d72ec31ef99c087857dd05b4d407d05fabfa4b3b40b6c278b0850e3", "at": "2026-11-28T17:55:56.789141+00:00"}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-assignment-home_assignment',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'invitation-home_assignment',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'results-home_assignment','2024-11-13 22:59:59.000000','2026-11-28 17:55:53.269960',0,'{}','2024-11-13 22:59:59.000000');
INSERT INTO "step" VALUES(1,'verification-home_assignment',NULL,NULL,0,'{}','2024-11-13 22:59:59.000000');
INSERT INTO "step" VALUES(1,'hold-verification-home_assignment','2024-11-13 22:59:59.000000','2026-11-28 17:55:57.149456',0,'{}','2024-11-13 22:59:59.000000');
INSERT INTO "step" VALUES(1,'home_assignment',NULL,NULL,2,'{"taken": 1, "draft": [{"line": 1, "dossier": "K-011", "attendance": "aanwezig", "result": "570", "decider": "selectiecommissie", "date": "18/11/2024", "juror": ""}], "problems": ["regel 1, resultaat (K-011): 570 is meer dan het maximum van 100", "dossier (K-001): ontbreekt in het formulier", "dossier (K-005): ontbreekt in het formulier", "dossier (K-007): ontbreekt in het formulier", "dossier (K-010): ontbreekt in het formulier", "dossier (K-012): ontbreekt in het formulier", "dossier (K-014): ontbreekt in het formulier", "dossier (K-015): ontbreekt in het formulier", "dossier (K-016): ontbreekt in het formulier", "dossier (K-017): ontbreekt in het formulier", "dossier (K-018): ontbreekt in het formulier", "dossier (K-019): ontbreekt in het formulier", "dossier (K-020): ontbreekt in het formulier"]}',NULL);
INSERT INTO "step" VALUES(1,'told-home_assignment',NULL,NULL,0,'{}','2024-11-13 22:59:59.000000');
INSERT INTO "step" VALUES(2,'jury',NULL,NULL,0,'{"override": ""}','2024-10-19 22:00:00.000000');
INSERT INTO "step" VALUES(2,'closing','2024-11-03 22:59:59.000000','2026-11-28 17:55:59.488825',0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'post',NULL,NULL,1,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'told-post',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'completion',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'screening',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'admissibility',NULL,NULL,1,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'told-admissibility',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'admission',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-admission','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.616191',0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'gate-level_test',NULL,NULL,0,'{"contenders": ["K-007", "K-008"]}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-gate-level_test','2024-11-04 23:00:00.000000','2026-11-28 17:56:00.702590',0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'planning-level_test',NULL,NULL,0,'{"first": "2024-11-05", "last": "2024-11-05"}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'invitation-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'results-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:59.488825',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'verification-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-verification-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:56:00.906877',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'level_test',NULL,NULL,1,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'told-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'judgement-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-judgement-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.238808',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'gate-exploratory_interview',NULL,NULL,0,'{"contenders": ["K-001", "K-005", "K-007", "K-009", "K-010", "K-011", "K-012", "K-013", "K-014", "K-015", "K-016", "K-017", "K-018", "K-019", "K-020"]}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-gate-exploratory_interview','2024-11-06 23:00:00.000000','2026-11-28 17:56:01.318683',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'planning-exploratory_interview',NULL,NULL,0,'{"first": "2024-11-07", "last": "2024-11-07"}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'invitation-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'results-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:59.488825',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'verification-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-verification-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:56:01.646597',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'exploratory_interview',NULL,NULL,1,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'told-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'judgement-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-judgement-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 18:26:04.978119',0,'{}',NULL);
CREATE INDEX ix_document_application_id ON document (application_id);
CREATE INDEX ix_event_application_id ON event (application_id);
CREATE INDEX ix_event_procedure_id ON event (procedure_id);
CREATE INDEX ix_invitation_application_id ON invitation (application_id);
CREATE INDEX ix_invitation_procedure_id ON invitation (procedure_id);
CREATE INDEX ix_letter_application_id ON letter (application_id);
CREATE INDEX ix_letter_decision_id ON letter (decision_id);
CREATE INDEX ix_letter_procedure_id ON letter (procedure_id);
CREATE INDEX ix_letter_status_post_after ON letter (status, post_after);
CREATE INDEX ix_application_procedure_id ON application (procedure_id);
CREATE INDEX ix_application_candidate_id ON application (candidate_id);
CREATE INDEX ix_decision_application_id ON decision (application_id);
CREATE INDEX ix_decision_procedure_id ON decision (procedure_id);
CREATE INDEX ix_reserve_procedure_id ON reserve (procedure_id);
CREATE INDEX ix_result_procedure_id ON result (procedure_id);
CREATE INDEX ix_result_application_id ON result (application_id);
CREATE INDEX ix_juror_procedure_id ON juror (procedure_id);
CREATE INDEX ix_conflict_juror_id ON "conflict" (juror_id);
CREATE INDEX ix_conflict_application_id ON "conflict" (application_id);
CREATE INDEX ix_adjustment_application_id ON adjustment (application_id);
CREATE INDEX ix_regulationversion_procedure_id ON regulationversion (procedure_id);
COMMIT;
