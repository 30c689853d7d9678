BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE application (
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
	CONSTRAINT pk_application PRIMARY KEY (id), 
	CONSTRAINT ck_application_state_known CHECK (state IN ('received', 'admissible', 'inadmissible', 'invited', 'passed_stage', 'eliminated', 'no_show', 'below_gate', 'not_invited', 'passed', 'failed_total', 'in_reserve', 'appointed', 'withdrawn')), 
	CONSTRAINT fk_application_candidate_id FOREIGN KEY(candidate_id) REFERENCES candidate (id), 
	CONSTRAINT fk_application_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_application_procedure_id_dossier UNIQUE (procedure_id, dossier)
);
INSERT INTO "application" VALUES(1,1,1,'K-001','mail','2024-10-14 07:12:00.000000',NULL,'aanwerving','master','8','','invited','home_assignment','2026-11-28 17:55:31.047506');
INSERT INTO "application" VALUES(2,1,2,'K-003','mail','2024-10-20 16:40:00.000000',NULL,'aanwerving','master','5','','inadmissible','admissibility','2026-11-28 17:55:31.290192');
INSERT INTO "application" VALUES(3,1,3,'K-004','mail','2024-10-25 09:00:00.000000',NULL,'aanwerving','master','9','','inadmissible','admissibility','2026-11-28 17:55:31.309423');
INSERT INTO "application" VALUES(4,1,4,'K-006','mail','2024-10-28 19:15:00.000000',NULL,'aanwerving','master','1.5','','inadmissible','admissibility','2026-11-28 17:55:31.331187');
INSERT INTO "application" VALUES(5,1,5,'K-007','mail','2024-10-30 07:30:00.000000',NULL,'aanwerving','bachelor','7','','invited','home_assignment','2026-11-28 17:55:31.333737');
INSERT INTO "application" VALUES(6,1,6,'K-008','mail','2024-10-31 16:55:00.000000',NULL,'aanwerving','bachelor','3','','eliminated','level_test','2026-11-28 17:55:31.353052');
INSERT INTO "application" VALUES(7,1,7,'K-009','mail','2024-10-22 10:20:00.000000',NULL,'aanwerving','master','2','','eliminated','exploratory_interview','2026-11-28 17:55:31.361942');
INSERT INTO "application" VALUES(8,1,8,'K-010','mail','2024-10-23 07:45:00.000000',NULL,'aanwerving','master','3','','invited','home_assignment','2026-11-28 17:55:31.379248');
INSERT INTO "application" VALUES(9,1,9,'K-011','mail','2024-10-24 19:05:00.000000',NULL,'aanwerving','master','5','','invited','home_assignment','2026-11-28 17:55:31.381707');
INSERT INTO "application" VALUES(10,1,10,'K-012','mail','2024-10-26 08:10:00.000000',NULL,'aanwerving','master','10','','invited','home_assignment','2026-11-28 17:55:31.396781');
INSERT INTO "application" VALUES(11,1,11,'K-013','mail','2024-10-27 14:00:00.000000',NULL,'aanwerving','master','4','','no_show','exploratory_interview','2026-11-28 17:55:31.438486');
INSERT INTO "application" VALUES(12,1,12,'K-014','mail','2024-10-29 12:33:00.000000',NULL,'aanwerving','master','6','','invited','home_assignment','2026-11-28 17:55:31.448220');
INSERT INTO "application" VALUES(13,1,13,'K-015','mail','2024-11-01 21:48:00.000000',NULL,'aanwerving','master','7','','invited','home_assignment','2026-11-28 17:55:31.459581');
INSERT INTO "application" VALUES(14,1,14,'K-016','mail','2024-11-02 15:26:00.000000',NULL,'aanwerving','master','8','','invited','home_assignment','2026-11-28 17:55:31.462129');
INSERT INTO "application" VALUES(15,1,15,'K-017','mail','2024-11-03 22:59:00.000000',NULL,'aanwerving','master','5','','invited','home_assignment','2026-11-28 17:55:31.480596');
INSERT INTO "application" VALUES(16,1,16,'K-018','mail','2024-10-21 17:19:00.000000',NULL,'aanwerving','master','6','','invited','home_assignment','2026-11-28 17:55:31.491654');
INSERT INTO "application" VALUES(17,1,17,'K-019','post','2024-10-30 23:00:00.000000','2024-10-29','aanwerving','master','12','vermelding uit 2009 op het uittreksel','invited','home_assignment','2026-11-28 17:55:31.493970');
INSERT INTO "application" VALUES(18,1,18,'K-020','mail','2024-10-18 05:58:00.000000',NULL,'aanwerving','master','3','','invited','home_assignment','2026-11-28 17:55:31.504940');
INSERT INTO "application" VALUES(19,1,19,'K-021','mail','2024-10-19 12:14:00.000000',NULL,'aanwerving','bachelor','1','','inadmissible','admissibility','2026-11-28 17:55:31.515588');
INSERT INTO "application" VALUES(20,1,20,'K-002','mail','2024-11-03 23:05:00.000000',NULL,'aanwerving','master','6','kwam net na middernacht binnen','inadmissible','admissibility','2026-11-28 17:55:31.544525');
INSERT INTO "application" VALUES(21,1,21,'K-005','post','2024-11-04 23:00:00.000000','2024-11-02','aanwerving','master','4','','invited','home_assignment','2026-11-28 17:55:31.555520');
INSERT INTO "application" VALUES(22,1,22,'K-022','post','2024-11-04 23:00:00.000000','2024-11-04','aanwerving','master','15','','inadmissible','admissibility','2026-11-28 17:55:31.557886');
INSERT INTO "application" VALUES(23,2,23,'K-001','mail','2024-10-14 07:12:00.000000',NULL,'aanwerving','master','8','','passed_stage','exploratory_interview','2026-11-28 17:55:35.516841');
INSERT INTO "application" VALUES(24,2,24,'K-003','mail','2024-10-20 16:40:00.000000',NULL,'aanwerving','master','5','','inadmissible','admissibility','2026-11-28 17:55:35.527739');
INSERT INTO "application" VALUES(25,2,25,'K-004','mail','2024-10-25 09:00:00.000000',NULL,'aanwerving','master','9','','inadmissible','admissibility','2026-11-28 17:55:35.529891');
INSERT INTO "application" VALUES(26,2,26,'K-006','mail','2024-10-28 19:15:00.000000',NULL,'aanwerving','master','1.5','','inadmissible','admissibility','2026-11-28 17:55:35.540590');
INSERT INTO "application" VALUES(27,2,27,'K-007','mail','2024-10-30 07:30:00.000000',NULL,'aanwerving','bachelor','7','','passed_stage','exploratory_interview','2026-11-28 17:55:35.552558');
INSERT INTO "application" VALUES(28,2,28,'K-008','mail','2024-10-31 16:55:00.000000',NULL,'aanwerving','bachelor','3','','eliminated','level_test','2026-11-28 17:55:35.567374');
INSERT INTO "application" VALUES(29,2,29,'K-009','mail','2024-10-22 10:20:00.000000',NULL,'aanwerving','master','2','','eliminated','exploratory_interview','2026-11-28 17:55:35.569797');
INSERT INTO "application" VALUES(30,2,30,'K-010','mail','2024-10-23 07:45:00.000000',NULL,'aanwerving','master','3','','passed_stage','exploratory_interview','2026-11-28 17:55:35.594427');
INSERT INTO "application" VALUES(31,2,31,'K-011','mail','2024-10-24 19:05:00.000000',NULL,'aanwerving','master','5','','passed_stage','exploratory_interview','2026-11-28 17:55:35.606961');
INSERT INTO "application" VALUES(32,2,32,'K-012','mail','2024-10-26 08:10:00.000000',NULL,'aanwerving','master','10','','passed_stage','exploratory_interview','2026-11-28 17:55:35.609451');
INSERT INTO "application" VALUES(33,2,33,'K-013','mail','2024-10-27 14:00:00.000000',NULL,'aanwerving','master','4','','no_show','exploratory_interview','2026-11-28 17:55:35.620343');
INSERT INTO "application" VALUES(34,2,34,'K-014','mail','2024-10-29 12:33:00.000000',NULL,'aanwerving','master','6','','passed_stage','exploratory_interview','2026-11-28 17:55:35.630852');
INSERT INTO "application" VALUES(35,2,35,'K-015','mail','2024-11-01 21:48:00.000000',NULL,'aanwerving','master','7','','passed_stage','exploratory_interview','2026-11-28 17:55:35.633145');
INSERT INTO "application" VALUES(36,2,36,'K-016','mail','2024-11-02 15:26:00.000000',NULL,'aanwerving','master','8','','passed_stage','exploratory_interview','2026-11-28 17:55:35.642911');
INSERT INTO "application" VALUES(37,2,37,'K-017','mail','2024-11-03 22:59:00.000000',NULL,'aanwerving','master','5','','passed_stage','exploratory_interview','2026-11-28 17:55:35.644989');
INSERT INTO "application" VALUES(38,2,38,'K-018','mail','2024-10-21 17:19:00.000000',NULL,'aanwerving','master','6','','passed_stage','exploratory_interview','2026-11-28 17:55:35.655475');
INSERT INTO "application" VALUES(39,2,39,'K-019','post','2024-10-30 23:00:00.000000','2024-10-29','aanwerving','master','12','vermelding uit 2009 op het uittreksel','passed_stage','exploratory_interview','2026-11-28 17:55:35.657577');
INSERT INTO "application" VALUES(40,2,40,'K-020','mail','2024-10-18 05:58:00.000000',NULL,'aanwerving','master','3','','passed_stage','exploratory_interview','2026-11-28 17:55:35.668329');
INSERT INTO "application" VALUES(41,2,41,'K-021','mail','2024-10-19 12:14:00.000000',NULL,'aanwerving','bachelor','1','','inadmissible','admissibility','2026-11-28 17:55:35.682822');
INSERT INTO "application" VALUES(42,2,42,'K-002','mail','2024-11-03 23:05:00.000000',NULL,'aanwerving','master','6','kwam net na middernacht binnen','inadmissible','admissibility','2026-11-28 17:55:35.714459');
INSERT INTO "application" VALUES(43,2,43,'K-005','post','2024-11-04 23:00:00.000000','2024-11-02','aanwerving','master','4','','passed_stage','exploratory_interview','2026-11-28 17:55:35.717193');
INSERT INTO "application" VALUES(44,2,44,'K-022','post','2024-11-04 23:00:00.000000','2024-11-04','aanwerving','master','15','','inadmissible','admissibility','2026-11-28 17:55:35.728071');
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
CREATE TABLE decision (
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
	CONSTRAINT ck_decision_outcome_known CHECK (outcome IN ('received', 'admissible', 'inadmissible', 'invited', 'passed_stage', 'eliminated', 'no_show', 'below_gate', 'not_invited', 'passed', 'failed_total', 'in_reserve', 'appointed', 'withdrawn')), 
	CONSTRAINT fk_decision_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_decision_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_decision_application_id_step_version UNIQUE (application_id, step, version)
);
INSERT INTO "decision" VALUES(1,1,1,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.147144');
INSERT INTO "decision" VALUES(2,1,20,'admission','admissibility',1,'inadmissible','["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.177546');
INSERT INTO "decision" VALUES(3,1,2,'admission','admissibility',1,'inadmissible','["Onvolledig: motivatiebrief ontbreekt."]','Motivatiebrief: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.866457');
INSERT INTO "decision" VALUES(4,1,3,'admission','admissibility',1,'inadmissible','["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."]','Uittreksel uit het strafregister: “Uittreksel uit het strafregister (max 3 maand oud)”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.869362');
INSERT INTO "decision" VALUES(5,1,21,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.890568');
INSERT INTO "decision" VALUES(6,1,4,'admission','admissibility',1,'inadmissible','["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."]','Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.893575');
INSERT INTO "decision" VALUES(7,1,5,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.908498');
INSERT INTO "decision" VALUES(8,1,6,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.922485');
INSERT INTO "decision" VALUES(9,1,7,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.925319');
INSERT INTO "decision" VALUES(10,1,8,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.940075');
INSERT INTO "decision" VALUES(11,1,9,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.941800');
INSERT INTO "decision" VALUES(12,1,10,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.956347');
INSERT INTO "decision" VALUES(13,1,11,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.958011');
INSERT INTO "decision" VALUES(14,1,12,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.968433');
INSERT INTO "decision" VALUES(15,1,13,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.970046');
INSERT INTO "decision" VALUES(16,1,14,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.987116');
INSERT INTO "decision" VALUES(17,1,15,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:32.988992');
INSERT INTO "decision" VALUES(18,1,16,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.003118');
INSERT INTO "decision" VALUES(19,1,17,'admission','admissibility',1,'admissible','["Beslissing van HR-dienst: De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.", "Voorstel: Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist."]','Passend gedrag: “Een gedrag vertonen dat in overeenstemming is met de eisen van de functie (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister)”',NULL,NULL,'HR-dienst','2024-11-05','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.005103');
INSERT INTO "decision" VALUES(20,1,18,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.019769');
INSERT INTO "decision" VALUES(21,1,19,'admission','admissibility',1,'inadmissible','["Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."]','Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.035603');
INSERT INTO "decision" VALUES(22,1,22,'admission','admissibility',1,'inadmissible','["Te laat: poststempel van 4 november 2024, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.037817');
INSERT INTO "decision" VALUES(23,1,5,'judgement-level_test','level_test',1,'passed_stage','["Niveau- of capaciteitstest: \u2018geslaagd\u2019; vereist is minstens \u2018geslaagd\u2019."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.378907');
INSERT INTO "decision" VALUES(24,1,6,'judgement-level_test','level_test',1,'eliminated','["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.395152');
INSERT INTO "decision" VALUES(25,1,1,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 72,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','72.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.981091');
INSERT INTO "decision" VALUES(26,1,21,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 61 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','61',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.991972');
INSERT INTO "decision" VALUES(27,1,5,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 64,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','64.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.006786');
INSERT INTO "decision" VALUES(28,1,7,'judgement-exploratory_interview','exploratory_interview',1,'eliminated','["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','49.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.009608');
INSERT INTO "decision" VALUES(29,1,8,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 58 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','58',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.024901');
INSERT INTO "decision" VALUES(30,1,9,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.039867');
INSERT INTO "decision" VALUES(31,1,10,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.052825');
INSERT INTO "decision" VALUES(32,1,11,'judgement-exploratory_interview','exploratory_interview',1,'no_show','["Verkennend gesprek: afwezig op 8 november 2024."]','Verkennend gesprek: “Tijdstip & locatie: 8 november 2024 – Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).”',NULL,NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.072529');
INSERT INTO "decision" VALUES(33,1,12,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.095372');
INSERT INTO "decision" VALUES(34,1,13,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 63 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','63',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.106922');
INSERT INTO "decision" VALUES(35,1,14,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 75 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','75',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.109795');
INSERT INTO "decision" VALUES(36,1,15,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.125091');
INSERT INTO "decision" VALUES(37,1,16,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.135827');
INSERT INTO "decision" VALUES(38,1,17,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.151991');
INSERT INTO "decision" VALUES(39,1,18,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 55 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','55',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.153827');
INSERT INTO "decision" VALUES(40,2,23,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.169547');
INSERT INTO "decision" VALUES(41,2,42,'admission','admissibility',1,'inadmissible','["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.175463');
INSERT INTO "decision" VALUES(42,2,24,'admission','admissibility',1,'inadmissible','["Onvolledig: motivatiebrief ontbreekt."]','Motivatiebrief: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.177087');
INSERT INTO "decision" VALUES(43,2,25,'admission','admissibility',1,'inadmissible','["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."]','Uittreksel uit het strafregister: “Uittreksel uit het strafregister (max 3 maand oud)”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.185144');
INSERT INTO "decision" VALUES(44,2,43,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.192845');
INSERT INTO "decision" VALUES(45,2,26,'admission','admissibility',1,'inadmissible','["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."]','Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.198755');
INSERT INTO "decision" VALUES(46,2,27,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.200374');
INSERT INTO "decision" VALUES(47,2,28,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.201710');
INSERT INTO "decision" VALUES(48,2,29,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.213101');
INSERT INTO "decision" VALUES(49,2,30,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.219550');
INSERT INTO "decision" VALUES(50,2,31,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.221027');
INSERT INTO "decision" VALUES(51,2,32,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.230535');
INSERT INTO "decision" VALUES(52,2,33,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.232217');
INSERT INTO "decision" VALUES(53,2,34,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.238687');
INSERT INTO "decision" VALUES(54,2,35,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.244783');
INSERT INTO "decision" VALUES(55,2,36,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.255090');
INSERT INTO "decision" VALUES(56,2,37,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.256802');
INSERT INTO "decision" VALUES(57,2,38,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.265149');
INSERT INTO "decision" VALUES(58,2,39,'admission','admissibility',1,'admissible','["Beslissing van HR-dienst: De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.", "Voorstel: Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist."]','Passend gedrag: “Een gedrag vertonen dat in overeenstemming is met de eisen van de functie (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister)”',NULL,NULL,'HR-dienst','2024-11-05','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.267141');
INSERT INTO "decision" VALUES(59,2,40,'admission','admissibility',1,'admissible','["Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden."]','Kandidaturen: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.268551');
INSERT INTO "decision" VALUES(60,2,41,'admission','admissibility',1,'inadmissible','["Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."]','Relevante beroepservaring: “Minimaal 2 jaar relevante beroepservaring hebben.”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.281557');
INSERT INTO "decision" VALUES(61,2,44,'admission','admissibility',1,'inadmissible','["Te laat: poststempel van 4 november 2024, na 3 november 2024."]','Sluitingsdatum: “Bezorg onderstaande documenten ten laatste op 3 november 2024”',NULL,NULL,'HR-dienst','2024-11-03','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.301474');
INSERT INTO "decision" VALUES(62,2,27,'judgement-level_test','level_test',1,'passed_stage','["Niveau- of capaciteitstest: \u2018geslaagd\u2019; vereist is minstens \u2018geslaagd\u2019."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.659288');
INSERT INTO "decision" VALUES(63,2,28,'judgement-level_test','level_test',1,'eliminated','["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."]','Niveau- of capaciteitstest: “Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest”',NULL,NULL,'selectiebureau','2024-11-07','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.661184');
INSERT INTO "decision" VALUES(64,2,23,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 72,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','72.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.473191');
INSERT INTO "decision" VALUES(65,2,43,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 61 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','61',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.484821');
INSERT INTO "decision" VALUES(66,2,27,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 64,5 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','64.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.499331');
INSERT INTO "decision" VALUES(67,2,29,'judgement-exploratory_interview','exploratory_interview',1,'eliminated','["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','49.5',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.513298');
INSERT INTO "decision" VALUES(68,2,30,'judgement-exploratory_interview','exploratory_interview',1,'eliminated','["Verkennend gesprek: 48 op 100, minder dan het minimum van 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','48',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.527951');
INSERT INTO "decision" VALUES(69,2,31,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.529728');
INSERT INTO "decision" VALUES(70,2,32,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.541514');
INSERT INTO "decision" VALUES(71,2,33,'judgement-exploratory_interview','exploratory_interview',1,'no_show','["Verkennend gesprek: afwezig op 8 november 2024."]','Verkennend gesprek: “Tijdstip & locatie: 8 november 2024 – Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).”',NULL,NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.552884');
INSERT INTO "decision" VALUES(72,2,34,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.558994');
INSERT INTO "decision" VALUES(73,2,35,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 63 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','63',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.560807');
INSERT INTO "decision" VALUES(74,2,36,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 75 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','75',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.571762');
INSERT INTO "decision" VALUES(75,2,37,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 66 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','66',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.573731');
INSERT INTO "decision" VALUES(76,2,38,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 70 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','70',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.583832');
INSERT INTO "decision" VALUES(77,2,39,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 50 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','50',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.585383');
INSERT INTO "decision" VALUES(78,2,40,'judgement-exploratory_interview','exploratory_interview',1,'passed_stage','["Verkennend gesprek: 55 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','55',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.611450');
INSERT INTO "decision" VALUES(79,2,30,'judgement-exploratory_interview','exploratory_interview',2,'passed_stage','["Verkennend gesprek: 58 op 100; het minimum is 50 op 100 (50%)."]','Verkennend gesprek: “Kandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.”','58',NULL,'selectiecommissie','2024-11-08','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.674796');
CREATE TABLE document (
	id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	dated DATE NOT NULL, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT uq_document_application_id_key UNIQUE (application_id, "key")
);
INSERT INTO "document" VALUES(1,1,'cv','2024-10-14');
INSERT INTO "document" VALUES(2,1,'motivatiebrief','2024-10-14');
INSERT INTO "document" VALUES(3,1,'diploma','2024-10-14');
INSERT INTO "document" VALUES(4,1,'uittreksel','2024-10-01');
INSERT INTO "document" VALUES(5,2,'cv','2024-10-20');
INSERT INTO "document" VALUES(6,2,'diploma','2024-10-20');
INSERT INTO "document" VALUES(7,2,'uittreksel','2024-10-12');
INSERT INTO "document" VALUES(8,3,'cv','2024-10-25');
INSERT INTO "document" VALUES(9,3,'motivatiebrief','2024-10-25');
INSERT INTO "document" VALUES(10,3,'diploma','2024-10-25');
INSERT INTO "document" VALUES(11,3,'uittreksel','2024-08-02');
INSERT INTO "document" VALUES(12,4,'cv','2024-10-28');
INSERT INTO "document" VALUES(13,4,'motivatiebrief','2024-10-28');
INSERT INTO "document" VALUES(14,4,'diploma','2024-10-28');
INSERT INTO "document" VALUES(15,4,'uittreksel','2024-09-20');
INSERT INTO "document" VALUES(16,5,'cv','2024-10-30');
INSERT INTO "document" VALUES(17,5,'motivatiebrief','2024-10-30');
INSERT INTO "document" VALUES(18,5,'diploma','2024-10-30');
INSERT INTO "document" VALUES(19,5,'uittreksel','2024-10-10');
INSERT INTO "document" VALUES(20,6,'cv','2024-10-31');
INSERT INTO "document" VALUES(21,6,'motivatiebrief','2024-10-31');
INSERT INTO "document" VALUES(22,6,'diploma','2024-10-31');
INSERT INTO "document" VALUES(23,6,'uittreksel','2024-09-04');
INSERT INTO "document" VALUES(24,7,'cv','2024-10-22');
INSERT INTO "document" VALUES(25,7,'motivatiebrief','2024-10-22');
INSERT INTO "document" VALUES(26,7,'diploma','2024-10-22');
INSERT INTO "document" VALUES(27,7,'uittreksel','2024-10-08');
INSERT INTO "document" VALUES(28,8,'cv','2024-10-23');
INSERT INTO "document" VALUES(29,8,'motivatiebrief','2024-10-23');
INSERT INTO "document" VALUES(30,8,'diploma','2024-10-23');
INSERT INTO "document" VALUES(31,8,'uittreksel','2024-10-09');
INSERT INTO "document" VALUES(32,9,'cv','2024-10-24');
INSERT INTO "document" VALUES(33,9,'motivatiebrief','2024-10-24');
INSERT INTO "document" VALUES(34,9,'diploma','2024-10-24');
INSERT INTO "document" VALUES(35,9,'uittreksel','2024-10-11');
INSERT INTO "document" VALUES(36,10,'cv','2024-10-26');
INSERT INTO "document" VALUES(37,10,'motivatiebrief','2024-10-26');
INSERT INTO "document" VALUES(38,10,'diploma','2024-10-26');
INSERT INTO "document" VALUES(39,10,'uittreksel','2024-10-14');
INSERT INTO "document" VALUES(40,11,'cv','2024-10-27');
INSERT INTO "document" VALUES(41,11,'motivatiebrief','2024-10-27');
INSERT INTO "document" VALUES(42,11,'diploma','2024-10-27');
INSERT INTO "document" VALUES(43,11,'uittreksel','2024-10-16');
INSERT INTO "document" VALUES(44,12,'cv','2024-10-29');
INSERT INTO "document" VALUES(45,12,'motivatiebrief','2024-10-29');
INSERT INTO "document" VALUES(46,12,'diploma','2024-10-29');
INSERT INTO "document" VALUES(47,12,'uittreksel','2024-10-17');
INSERT INTO "document" VALUES(48,13,'cv','2024-11-01');
INSERT INTO "document" VALUES(49,13,'motivatiebrief','2024-11-01');
INSERT INTO "document" VALUES(50,13,'diploma','2024-11-01');
INSERT INTO "document" VALUES(51,13,'uittreksel','2024-10-18');
INSERT INTO "document" VALUES(52,14,'cv','2024-11-02');
INSERT INTO "document" VALUES(53,14,'motivatiebrief','2024-11-02');
INSERT INTO "document" VALUES(54,14,'diploma','2024-11-02');
INSERT INTO "document" VALUES(55,14,'uittreksel','2024-10-21');
INSERT INTO "document" VALUES(56,15,'cv','2024-11-03');
INSERT INTO "document" VALUES(57,15,'motivatiebrief','2024-11-03');
INSERT INTO "document" VALUES(58,15,'diploma','2024-11-03');
INSERT INTO "document" VALUES(59,15,'uittreksel','2024-10-22');
INSERT INTO "document" VALUES(60,16,'cv','2024-10-21');
INSERT INTO "document" VALUES(61,16,'motivatiebrief','2024-10-21');
INSERT INTO "document" VALUES(62,16,'diploma','2024-10-21');
INSERT INTO "document" VALUES(63,16,'uittreksel','2024-10-07');
INSERT INTO "document" VALUES(64,17,'cv','2024-10-31');
INSERT INTO "document" VALUES(65,17,'motivatiebrief','2024-10-31');
INSERT INTO "document" VALUES(66,17,'diploma','2024-10-31');
INSERT INTO "document" VALUES(67,17,'uittreksel','2024-10-25');
INSERT INTO "document" VALUES(68,17,'toelichting','2024-10-31');
INSERT INTO "document" VALUES(69,18,'cv','2024-10-18');
INSERT INTO "document" VALUES(70,18,'motivatiebrief','2024-10-18');
INSERT INTO "document" VALUES(71,18,'diploma','2024-10-18');
INSERT INTO "document" VALUES(72,18,'uittreksel','2024-10-03');
INSERT INTO "document" VALUES(73,19,'cv','2024-10-19');
INSERT INTO "document" VALUES(74,19,'motivatiebrief','2024-10-19');
INSERT INTO "document" VALUES(75,19,'diploma','2024-10-19');
INSERT INTO "document" VALUES(76,19,'uittreksel','2024-10-02');
INSERT INTO "document" VALUES(77,20,'cv','2024-11-04');
INSERT INTO "document" VALUES(78,20,'motivatiebrief','2024-11-04');
INSERT INTO "document" VALUES(79,20,'diploma','2024-11-04');
INSERT INTO "document" VALUES(80,20,'uittreksel','2024-10-15');
INSERT INTO "document" VALUES(81,21,'cv','2024-11-05');
INSERT INTO "document" VALUES(82,21,'motivatiebrief','2024-11-05');
INSERT INTO "document" VALUES(83,21,'diploma','2024-11-05');
INSERT INTO "document" VALUES(84,21,'uittreksel','2024-08-03');
INSERT INTO "document" VALUES(85,22,'cv','2024-11-05');
INSERT INTO "document" VALUES(86,22,'motivatiebrief','2024-11-05');
INSERT INTO "document" VALUES(87,22,'diploma','2024-11-05');
INSERT INTO "document" VALUES(88,22,'uittreksel','2024-10-28');
INSERT INTO "document" VALUES(89,23,'cv','2024-10-14');
INSERT INTO "document" VALUES(90,23,'motivatiebrief','2024-10-14');
INSERT INTO "document" VALUES(91,23,'diploma','2024-10-14');
INSERT INTO "document" VALUES(92,23,'uittreksel','2024-10-01');
INSERT INTO "document" VALUES(93,24,'cv','2024-10-20');
INSERT INTO "document" VALUES(94,24,'diploma','2024-10-20');
INSERT INTO "document" VALUES(95,24,'uittreksel','2024-10-12');
INSERT INTO "document" VALUES(96,25,'cv','2024-10-25');
INSERT INTO "document" VALUES(97,25,'motivatiebrief','2024-10-25');
INSERT INTO "document" VALUES(98,25,'diploma','2024-10-25');
INSERT INTO "document" VALUES(99,25,'uittreksel','2024-08-02');
INSERT INTO "document" VALUES(100,26,'cv','2024-10-28');
INSERT INTO "document" VALUES(101,26,'motivatiebrief','2024-10-28');
INSERT INTO "document" VALUES(102,26,'diploma','2024-10-28');
INSERT INTO "document" VALUES(103,26,'uittreksel','2024-09-20');
INSERT INTO "document" VALUES(104,27,'cv','2024-10-30');
INSERT INTO "document" VALUES(105,27,'motivatiebrief','2024-10-30');
INSERT INTO "document" VALUES(106,27,'diploma','2024-10-30');
INSERT INTO "document" VALUES(107,27,'uittreksel','2024-10-10');
INSERT INTO "document" VALUES(108,28,'cv','2024-10-31');
INSERT INTO "document" VALUES(109,28,'motivatiebrief','2024-10-31');
INSERT INTO "document" VALUES(110,28,'diploma','2024-10-31');
INSERT INTO "document" VALUES(111,28,'uittreksel','2024-09-04');
INSERT INTO "document" VALUES(112,29,'cv','2024-10-22');
INSERT INTO "document" VALUES(113,29,'motivatiebrief','2024-10-22');
INSERT INTO "document" VALUES(114,29,'diploma','2024-10-22');
INSERT INTO "document" VALUES(115,29,'uittreksel','2024-10-08');
INSERT INTO "document" VALUES(116,30,'cv','2024-10-23');
INSERT INTO "document" VALUES(117,30,'motivatiebrief','2024-10-23');
INSERT INTO "document" VALUES(118,30,'diploma','2024-10-23');
INSERT INTO "document" VALUES(119,30,'uittreksel','2024-10-09');
INSERT INTO "document" VALUES(120,31,'cv','2024-10-24');
INSERT INTO "document" VALUES(121,31,'motivatiebrief','2024-10-24');
INSERT INTO "document" VALUES(122,31,'diploma','2024-10-24');
INSERT INTO "document" VALUES(123,31,'uittreksel','2024-10-11');
INSERT INTO "document" VALUES(124,32,'cv','2024-10-26');
INSERT INTO "document" VALUES(125,32,'motivatiebrief','2024-10-26');
INSERT INTO "document" VALUES(126,32,'diploma','2024-10-26');
INSERT INTO "document" VALUES(127,32,'uittreksel','2024-10-14');
INSERT INTO "document" VALUES(128,33,'cv','2024-10-27');
INSERT INTO "document" VALUES(129,33,'motivatiebrief','2024-10-27');
INSERT INTO "document" VALUES(130,33,'diploma','2024-10-27');
INSERT INTO "document" VALUES(131,33,'uittreksel','2024-10-16');
INSERT INTO "document" VALUES(132,34,'cv','2024-10-29');
INSERT INTO "document" VALUES(133,34,'motivatiebrief','2024-10-29');
INSERT INTO "document" VALUES(134,34,'diploma','2024-10-29');
INSERT INTO "document" VALUES(135,34,'uittreksel','2024-10-17');
INSERT INTO "document" VALUES(136,35,'cv','2024-11-01');
INSERT INTO "document" VALUES(137,35,'motivatiebrief','2024-11-01');
INSERT INTO "document" VALUES(138,35,'diploma','2024-11-01');
INSERT INTO "document" VALUES(139,35,'uittreksel','2024-10-18');
INSERT INTO "document" VALUES(140,36,'cv','2024-11-02');
INSERT INTO "document" VALUES(141,36,'motivatiebrief','2024-11-02');
INSERT INTO "document" VALUES(142,36,'diploma','2024-11-02');
INSERT INTO "document" VALUES(143,36,'uittreksel','2024-10-21');
INSERT INTO "document" VALUES(144,37,'cv','2024-11-03');
INSERT INTO "document" VALUES(145,37,'motivatiebrief','2024-11-03');
INSERT INTO "document" VALUES(146,37,'diploma','2024-11-03');
INSERT INTO "document" VALUES(147,37,'uittreksel','2024-10-22');
INSERT INTO "document" VALUES(148,38,'cv','2024-10-21');
INSERT INTO "document" VALUES(149,38,'motivatiebrief','2024-10-21');
INSERT INTO "document" VALUES(150,38,'diploma','2024-10-21');
INSERT INTO "document" VALUES(151,38,'uittreksel','2024-10-07');
INSERT INTO "document" VALUES(152,39,'cv','2024-10-31');
INSERT INTO "document" VALUES(153,39,'motivatiebrief','2024-10-31');
INSERT INTO "document" VALUES(154,39,'diploma','2024-10-31');
INSERT INTO "document" VALUES(155,39,'uittreksel','2024-10-25');
INSERT INTO "document" VALUES(156,39,'toelichting','2024-10-31');
INSERT INTO "document" VALUES(157,40,'cv','2024-10-18');
INSERT INTO "document" VALUES(158,40,'motivatiebrief','2024-10-18');
INSERT INTO "document" VALUES(159,40,'diploma','2024-10-18');
INSERT INTO "document" VALUES(160,40,'uittreksel','2024-10-03');
INSERT INTO "document" VALUES(161,41,'cv','2024-10-19');
INSERT INTO "document" VALUES(162,41,'motivatiebrief','2024-10-19');
INSERT INTO "document" VALUES(163,41,'diploma','2024-10-19');
INSERT INTO "document" VALUES(164,41,'uittreksel','2024-10-02');
INSERT INTO "document" VALUES(165,42,'cv','2024-11-04');
INSERT INTO "document" VALUES(166,42,'motivatiebrief','2024-11-04');
INSERT INTO "document" VALUES(167,42,'diploma','2024-11-04');
INSERT INTO "document" VALUES(168,42,'uittreksel','2024-10-15');
INSERT INTO "document" VALUES(169,43,'cv','2024-11-05');
INSERT INTO "document" VALUES(170,43,'motivatiebrief','2024-11-05');
INSERT INTO "document" VALUES(171,43,'diploma','2024-11-05');
INSERT INTO "document" VALUES(172,43,'uittreksel','2024-08-03');
INSERT INTO "document" VALUES(173,44,'cv','2024-11-05');
INSERT INTO "document" VALUES(174,44,'motivatiebrief','2024-11-05');
INSERT INTO "document" VALUES(175,44,'diploma','2024-11-05');
INSERT INTO "document" VALUES(176,44,'uittreksel','2024-10-28');
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
INSERT INTO "event" VALUES(1,1,NULL,'','HR','opened','reglement 5d0413abc28de6b365f377110b28e74fc58edcfbcbbd3c6fb409a969c8b75629','2024-10-19 22:00:00.000000','2026-11-28 17:55:30.837762');
INSERT INTO "event" VALUES(2,1,1,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.058366');
INSERT INTO "event" VALUES(3,1,2,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.307521');
INSERT INTO "event" VALUES(4,1,3,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.310043');
INSERT INTO "event" VALUES(5,1,4,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.331963');
INSERT INTO "event" VALUES(6,1,5,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.350699');
INSERT INTO "event" VALUES(7,1,6,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.353712');
INSERT INTO "event" VALUES(8,1,7,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.368620');
INSERT INTO "event" VALUES(9,1,8,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.379972');
INSERT INTO "event" VALUES(10,1,9,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.394624');
INSERT INTO "event" VALUES(11,1,10,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.397444');
INSERT INTO "event" VALUES(12,1,11,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.439220');
INSERT INTO "event" VALUES(13,1,12,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.448894');
INSERT INTO "event" VALUES(14,1,13,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.460383');
INSERT INTO "event" VALUES(15,1,14,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.467621');
INSERT INTO "event" VALUES(16,1,15,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.481313');
INSERT INTO "event" VALUES(17,1,16,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.492373');
INSERT INTO "event" VALUES(18,1,17,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.503111');
INSERT INTO "event" VALUES(19,1,18,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.505560');
INSERT INTO "event" VALUES(20,1,19,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.516504');
INSERT INTO "event" VALUES(21,1,20,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.545231');
INSERT INTO "event" VALUES(22,1,21,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.556242');
INSERT INTO "event" VALUES(23,1,22,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:31.566823');
INSERT INTO "event" VALUES(24,1,NULL,'closing','werving','moment reached','','2024-11-03 22:59:59.000000','2026-11-28 17:55:31.595117');
INSERT INTO "event" VALUES(25,1,NULL,'post','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:31.768088');
INSERT INTO "event" VALUES(26,1,NULL,'screening','werving','step done','','2024-11-03 22:59:59.000000','2026-11-28 17:55:31.878737');
INSERT INTO "event" VALUES(27,1,17,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.015953');
INSERT INTO "event" VALUES(28,1,1,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.016160');
INSERT INTO "event" VALUES(29,1,20,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.016324');
INSERT INTO "event" VALUES(30,1,2,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.016483');
INSERT INTO "event" VALUES(31,1,3,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.016639');
INSERT INTO "event" VALUES(32,1,21,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.016797');
INSERT INTO "event" VALUES(33,1,4,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.016957');
INSERT INTO "event" VALUES(34,1,5,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.017131');
INSERT INTO "event" VALUES(35,1,6,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.017332');
INSERT INTO "event" VALUES(36,1,7,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.017485');
INSERT INTO "event" VALUES(37,1,8,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.017638');
INSERT INTO "event" VALUES(38,1,9,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.017790');
INSERT INTO "event" VALUES(39,1,10,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.017944');
INSERT INTO "event" VALUES(40,1,11,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.018114');
INSERT INTO "event" VALUES(41,1,12,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.030631');
INSERT INTO "event" VALUES(42,1,13,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.030863');
INSERT INTO "event" VALUES(43,1,14,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.031061');
INSERT INTO "event" VALUES(44,1,15,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.031230');
INSERT INTO "event" VALUES(45,1,16,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.031396');
INSERT INTO "event" VALUES(46,1,18,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.031553');
INSERT INTO "event" VALUES(47,1,19,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.031709');
INSERT INTO "event" VALUES(48,1,22,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:32.032067');
INSERT INTO "event" VALUES(49,1,NULL,'admission','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.052693');
INSERT INTO "event" VALUES(50,1,NULL,'invitation-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.179886');
INSERT INTO "event" VALUES(51,1,NULL,'results-level_test','werving','moment reached','','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.215005');
INSERT INTO "event" VALUES(52,1,5,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.308211');
INSERT INTO "event" VALUES(53,1,6,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.308398');
INSERT INTO "event" VALUES(54,1,NULL,'judgement-level_test','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.407975');
INSERT INTO "event" VALUES(55,1,NULL,'invitation-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.716238');
INSERT INTO "event" VALUES(56,1,NULL,'results-exploratory_interview','werving','moment reached','','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.740814');
INSERT INTO "event" VALUES(57,1,1,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.885315');
INSERT INTO "event" VALUES(58,1,21,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.885559');
INSERT INTO "event" VALUES(59,1,5,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.885780');
INSERT INTO "event" VALUES(60,1,7,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.886002');
INSERT INTO "event" VALUES(61,1,8,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.898564');
INSERT INTO "event" VALUES(62,1,9,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.898974');
INSERT INTO "event" VALUES(63,1,10,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.899239');
INSERT INTO "event" VALUES(64,1,11,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.899469');
INSERT INTO "event" VALUES(65,1,12,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.899701');
INSERT INTO "event" VALUES(66,1,13,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.899928');
INSERT INTO "event" VALUES(67,1,14,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.900181');
INSERT INTO "event" VALUES(68,1,15,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.900415');
INSERT INTO "event" VALUES(69,1,16,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.900635');
INSERT INTO "event" VALUES(70,1,17,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.900866');
INSERT INTO "event" VALUES(71,1,18,'exploratory_interview','selectiecommissie','result entered','rehearsal','2024-11-07 23:00:00.000000','2026-11-28 17:55:33.901104');
INSERT INTO "event" VALUES(72,1,NULL,'judgement-exploratory_interview','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.168595');
INSERT INTO "event" VALUES(73,1,NULL,'sending-home_assignment','werving','moment reached','','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.205417');
INSERT INTO "event" VALUES(74,1,NULL,'assignment-home_assignment','HR','assignment provided','75830f631d72ec31ef99c087857dd05b4d407d05fabfa4b3b40b6c278b0850e3','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.304839');
INSERT INTO "event" VALUES(75,1,NULL,'invitation-home_assignment','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.488279');
INSERT INTO "event" VALUES(76,1,NULL,'results-home_assignment','werving','moment reached','','2024-11-13 22:59:59.000000','2026-11-28 17:55:34.509315');
INSERT INTO "event" VALUES(77,1,1,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:35.296972');
INSERT INTO "event" VALUES(78,1,21,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:35.297184');
INSERT INTO "event" VALUES(79,1,5,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:35.297353');
INSERT INTO "event" VALUES(80,1,8,'home_assignment','selectiecommissie','result entered','file','2024-11-13 22:59:59.000000','2026-11-28 17:55:35.297512');
INSERT INTO "event" VALUES(81,2,NULL,'','HR','opened','reglement 5d0413abc28de6b365f377110b28e74fc58edcfbcbbd3c6fb409a969c8b75629','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.498106');
INSERT INTO "event" VALUES(82,2,23,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.517500');
INSERT INTO "event" VALUES(83,2,24,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.528380');
INSERT INTO "event" VALUES(84,2,25,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.538651');
INSERT INTO "event" VALUES(85,2,26,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.550408');
INSERT INTO "event" VALUES(86,2,27,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.553212');
INSERT INTO "event" VALUES(87,2,28,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.568133');
INSERT INTO "event" VALUES(88,2,29,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.584273');
INSERT INTO "event" VALUES(89,2,30,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.595546');
INSERT INTO "event" VALUES(90,2,31,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.607722');
INSERT INTO "event" VALUES(91,2,32,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.610028');
INSERT INTO "event" VALUES(92,2,33,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.620976');
INSERT INTO "event" VALUES(93,2,34,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.631560');
INSERT INTO "event" VALUES(94,2,35,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.633698');
INSERT INTO "event" VALUES(95,2,36,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.643553');
INSERT INTO "event" VALUES(96,2,37,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.645563');
INSERT INTO "event" VALUES(97,2,38,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.656103');
INSERT INTO "event" VALUES(98,2,39,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.658189');
INSERT INTO "event" VALUES(99,2,40,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.668962');
INSERT INTO "event" VALUES(100,2,41,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.683674');
INSERT INTO "event" VALUES(101,2,42,'post','HR','application received','mail','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.715456');
INSERT INTO "event" VALUES(102,2,43,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.717758');
INSERT INTO "event" VALUES(103,2,44,'post','HR','application received','post','2024-10-19 22:00:00.000000','2026-11-28 17:55:35.728714');
INSERT INTO "event" VALUES(104,2,NULL,'closing','werving','moment reached','','2024-11-03 22:59:59.000000','2026-11-28 17:55:35.753323');
INSERT INTO "event" VALUES(105,2,NULL,'post','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:35.924003');
INSERT INTO "event" VALUES(106,2,NULL,'screening','werving','step done','','2024-11-03 22:59:59.000000','2026-11-28 17:55:35.978095');
INSERT INTO "event" VALUES(107,2,39,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.094896');
INSERT INTO "event" VALUES(108,2,23,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.095080');
INSERT INTO "event" VALUES(109,2,42,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.095260');
INSERT INTO "event" VALUES(110,2,24,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.095413');
INSERT INTO "event" VALUES(111,2,25,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.095560');
INSERT INTO "event" VALUES(112,2,43,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.095709');
INSERT INTO "event" VALUES(113,2,26,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.095861');
INSERT INTO "event" VALUES(114,2,27,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096006');
INSERT INTO "event" VALUES(115,2,28,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096165');
INSERT INTO "event" VALUES(116,2,29,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096315');
INSERT INTO "event" VALUES(117,2,30,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096464');
INSERT INTO "event" VALUES(118,2,31,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096612');
INSERT INTO "event" VALUES(119,2,32,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096754');
INSERT INTO "event" VALUES(120,2,33,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.096893');
INSERT INTO "event" VALUES(121,2,34,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.097033');
INSERT INTO "event" VALUES(122,2,35,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.097347');
INSERT INTO "event" VALUES(123,2,36,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.097515');
INSERT INTO "event" VALUES(124,2,37,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.097665');
INSERT INTO "event" VALUES(125,2,38,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.097813');
INSERT INTO "event" VALUES(126,2,40,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.097958');
INSERT INTO "event" VALUES(127,2,41,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.098100');
INSERT INTO "event" VALUES(128,2,44,'admissibility','HR-dienst','result entered','rehearsal','2024-11-03 22:59:59.000000','2026-11-28 17:55:36.106516');
INSERT INTO "event" VALUES(129,2,NULL,'admission','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.308921');
INSERT INTO "event" VALUES(130,2,NULL,'invitation-level_test','werving','step done','','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.422328');
INSERT INTO "event" VALUES(131,2,NULL,'results-level_test','werving','moment reached','','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.432975');
INSERT INTO "event" VALUES(132,2,27,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.551075');
INSERT INTO "event" VALUES(133,2,28,'level_test','selectiebureau','result entered','rehearsal','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.551514');
INSERT INTO "event" VALUES(134,2,NULL,'judgement-level_test','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.675644');
INSERT INTO "event" VALUES(135,2,NULL,'invitation-exploratory_interview','werving','step done','','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.899205');
INSERT INTO "event" VALUES(136,2,NULL,'results-exploratory_interview','werving','moment reached','','2024-11-07 23:00:00.000000','2026-11-28 17:55:36.917355');
INSERT INTO "event" VALUES(137,2,23,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.381886');
INSERT INTO "event" VALUES(138,2,43,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.382074');
INSERT INTO "event" VALUES(139,2,27,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.390539');
INSERT INTO "event" VALUES(140,2,29,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.390762');
INSERT INTO "event" VALUES(141,2,30,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.390931');
INSERT INTO "event" VALUES(142,2,31,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.391090');
INSERT INTO "event" VALUES(143,2,32,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.391274');
INSERT INTO "event" VALUES(144,2,33,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.391431');
INSERT INTO "event" VALUES(145,2,34,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.391593');
INSERT INTO "event" VALUES(146,2,35,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.391777');
INSERT INTO "event" VALUES(147,2,36,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.391937');
INSERT INTO "event" VALUES(148,2,37,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.392088');
INSERT INTO "event" VALUES(149,2,38,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.392267');
INSERT INTO "event" VALUES(150,2,39,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.392423');
INSERT INTO "event" VALUES(151,2,40,'exploratory_interview','selectiecommissie','result entered','file','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.392580');
INSERT INTO "event" VALUES(152,2,NULL,'judgement-exploratory_interview','werving','step done','','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.613432');
INSERT INTO "event" VALUES(153,2,30,'judgement-exploratory_interview','selectiecommissie','result entered','correction','2024-11-07 23:00:00.000000','2026-11-28 17:55:38.659807');
CREATE TABLE invitation (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	invited_on DATE NOT NULL, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT fk_invitation_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_invitation_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_invitation_application_id_key UNIQUE (application_id, "key")
);
INSERT INTO "invitation" VALUES(1,1,5,'level_test','2024-11-05');
INSERT INTO "invitation" VALUES(2,1,6,'level_test','2024-11-05');
INSERT INTO "invitation" VALUES(3,1,1,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(4,1,21,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(5,1,5,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(6,1,7,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(7,1,8,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(8,1,9,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(9,1,10,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(10,1,11,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(11,1,12,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(12,1,13,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(13,1,14,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(14,1,15,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(15,1,16,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(16,1,17,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(17,1,18,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(18,1,1,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(19,1,21,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(20,1,5,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(21,1,8,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(22,1,9,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(23,1,10,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(24,1,12,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(25,1,13,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(26,1,14,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(27,1,15,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(28,1,16,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(29,1,17,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(30,1,18,'home_assignment','2024-11-08');
INSERT INTO "invitation" VALUES(31,2,27,'level_test','2024-11-05');
INSERT INTO "invitation" VALUES(32,2,28,'level_test','2024-11-05');
INSERT INTO "invitation" VALUES(33,2,23,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(34,2,43,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(35,2,27,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(36,2,29,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(37,2,30,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(38,2,31,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(39,2,32,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(40,2,33,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(41,2,34,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(42,2,35,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(43,2,36,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(44,2,37,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(45,2,38,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(46,2,39,'exploratory_interview','2024-11-07');
INSERT INTO "invitation" VALUES(47,2,40,'exploratory_interview','2024-11-07');
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
INSERT INTO "letter" VALUES(1,1,1,NULL,'acknowledgement','post',1,'{"received_on": "14 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<7f7e2213d0d24edba25787d41703a77b@solvus.example>','sent','2026-11-28 17:55:31.271883','2026-11-28 17:55:34.662045',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:34.928233','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-001','Beste Noor Vandenbroucke

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
INSERT INTO "letter" VALUES(2,1,2,NULL,'acknowledgement','post',1,'{"received_on": "20 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: nog niet ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": false, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<084ff0f271324bc69eb4b1f7ff89f36c@solvus.example>','sent','2026-11-28 17:55:31.307748','2026-11-28 17:55:34.662045',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:35.004940','Uw kandidatuur voor Clustermanager Samenleven is nog niet volledig, dossier K-003','Beste Céline Dubois

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
INSERT INTO "letter" VALUES(3,1,3,NULL,'acknowledgement','post',1,'{"received_on": "25 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<fb8e26d6e10147f5ac85a81e4eca3ef3@solvus.example>','sent','2026-11-28 17:55:31.310199','2026-11-28 17:55:34.662045',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:35.063998','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-004','Beste Jürgen De Smet

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
INSERT INTO "letter" VALUES(4,1,4,NULL,'acknowledgement','post',1,'{"received_on": "28 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<407497ca720342a7a14719a52c0c9316@solvus.example>','sent','2026-11-28 17:55:31.332194','2026-11-28 17:55:34.662045',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:35.115499','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-006','Beste Pieter-Jan Claes

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
INSERT INTO "letter" VALUES(5,1,5,NULL,'acknowledgement','post',1,'{"received_on": "30 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<b5b7eddc7b374b52bbd4d7d21dab0168@solvus.example>','sent','2026-11-28 17:55:31.350950','2026-11-28 17:55:34.662045',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:35.182034','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-007','Beste Fatima El Amrani

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
INSERT INTO "letter" VALUES(6,1,6,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<ab453f8461774e1e9fa27ba7b0f9ab78@solvus.example>','sent','2026-11-28 17:55:31.353878','2026-11-28 17:55:34.662045',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:35.251227','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-008','Beste Wout Janssens

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
INSERT INTO "letter" VALUES(7,1,7,NULL,'acknowledgement','post',1,'{"received_on": "22 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<b371b5912aba4c0eabf65571e54eb4cb@solvus.example>','sending','2026-11-28 17:55:31.368833','2026-11-28 17:55:35.256846',1,0,'',NULL,'Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-009','Beste Sofie Wouters

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
INSERT INTO "letter" VALUES(8,1,8,NULL,'acknowledgement','post',1,'{"received_on": "23 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<c98debd470954755951f990f56625d63@solvus.example>','sent','2026-11-28 17:55:31.380186','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.187876','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-010','Beste Bram Goossens

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
INSERT INTO "letter" VALUES(9,1,9,NULL,'acknowledgement','post',1,'{"received_on": "24 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<eb59d04b760d4817acce11ec19cbe807@solvus.example>','sent','2026-11-28 17:55:31.394860','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.263910','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-011','Beste Ayşe Yılmaz

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
INSERT INTO "letter" VALUES(10,1,10,NULL,'acknowledgement','post',1,'{"received_on": "26 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<c4d051d5175e4dcf8d62efecd1ef5ec6@solvus.example>','failed','2026-11-28 17:56:06.991357','2026-11-28 17:55:36.991357',1,0,'550 5.1.1 onbekend adres',NULL,'Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-012','Beste Tom Mertens

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
INSERT INTO "letter" VALUES(11,1,11,NULL,'acknowledgement','post',1,'{"received_on": "27 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<d61ec7e263874c57989d5ab04d1bcdd5@solvus.example>','sent','2026-11-28 17:55:31.439427','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.544125','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-013','Beste Ilse Willems

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
INSERT INTO "letter" VALUES(12,1,12,NULL,'acknowledgement','post',1,'{"received_on": "29 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<9e883a36679a4815bfd3ca69c32c61c5@solvus.example>','failed','2026-11-28 17:56:06.991357','2026-11-28 17:55:36.991357',1,0,'451 4.2.1 probeer later',NULL,'Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-014','Beste Koen Jacobs

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
INSERT INTO "letter" VALUES(13,1,13,NULL,'acknowledgement','post',1,'{"received_on": "1 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<6d5f71919edc4bc5a0458f68adc4c29b@solvus.example>','sent','2026-11-28 17:55:31.460587','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.779301','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-015','Beste Eva Lambrecht

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
INSERT INTO "letter" VALUES(14,1,14,NULL,'acknowledgement','post',1,'{"received_on": "2 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<2ed6498045434d9b934e04bd49028b71@solvus.example>','sent','2026-11-28 17:55:31.468004','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.816585','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-016','Beste Dries Hermans

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
INSERT INTO "letter" VALUES(15,1,15,NULL,'acknowledgement','post',1,'{"received_on": "3 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<60c74938b4084b2db59a4ba43bd70aa7@solvus.example>','sent','2026-11-28 17:55:31.481539','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.878677','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-017','Beste Amélie Van Damme

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
INSERT INTO "letter" VALUES(16,1,16,NULL,'acknowledgement','post',1,'{"received_on": "21 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<7071fec808bc441183fe10df5cd2ff7d@solvus.example>','sent','2026-11-28 17:55:31.492570','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.940146','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-018','Beste Rachid Benali

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
INSERT INTO "letter" VALUES(17,1,17,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen", "Schriftelijke toelichting bij het uittreksel: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<c949c429609c4b5794b081d2395ad7a9@solvus.example>','to_print','2026-11-28 17:55:31.503315',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(18,1,18,NULL,'acknowledgement','post',1,'{"received_on": "18 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<3d4294b5bcf5411a80719943bc5d01d9@solvus.example>','sent','2026-11-28 17:55:31.505705','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:37.982853','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-020','Beste Niels Aerts

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
INSERT INTO "letter" VALUES(19,1,19,NULL,'acknowledgement','post',1,'{"received_on": "19 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<8afb983abf4a439dae3a8a47ed44610a@solvus.example>','sent','2026-11-28 17:55:31.517016','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:38.047388','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-021','Beste Kim Nguyen

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
INSERT INTO "letter" VALUES(20,1,20,NULL,'acknowledgement','post',1,'{"received_on": "4 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<840a6485b8574abd9fef5c68f1bb5fb8@solvus.example>','sent','2026-11-28 17:55:31.545418','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:38.124128','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-002','Beste Lander Peeters

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
INSERT INTO "letter" VALUES(21,1,21,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<29a041b1f7034dd19222cdf813ba3d0b@solvus.example>','sent','2026-11-28 17:55:31.556433','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:38.178428','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-005','Beste Anaïs Maes

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
INSERT INTO "letter" VALUES(22,1,22,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<3f0911872cca4b87b789bfc5e92ffb95@solvus.example>','sent','2026-11-28 17:55:31.567056','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:38.215491','Uw kandidatuur voor Clustermanager Samenleven is ontvangen, dossier K-022','Beste Luc Verhaegen

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
INSERT INTO "letter" VALUES(23,1,NULL,NULL,'hr_notice','post',1,'{"what": "Bevestiging dat alle post binnen is", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<8d7d18d966164a5ba0b3a68b09cb93b4@solvus.example>','sent','2026-11-28 17:55:31.658816','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:38.268555','Bevestiging dat alle post binnen is, Clustermanager Samenleven, ternat-thuisopdracht','Beste collega

De selectieprocedure voor Clustermanager Samenleven vraagt uw aandacht.

- Wat: Bevestiging dat alle post binnen is
- Openen: http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf
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
<li style="margin:0 0 6px">Openen: <a href="http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf" style="color:#1a4f8b">http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf</a></li>
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
INSERT INTO "letter" VALUES(24,1,NULL,NULL,'hr_notice','admissibility',1,'{"what": "Ontvankelijkheid", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<4d78141208114edd951361a0ad33004c@solvus.example>','sent','2026-11-28 17:55:31.916243','2026-11-28 17:55:36.991357',1,0,'250 2.0.0 aanvaard','2026-11-28 17:55:38.332702','Ontvankelijkheid, Clustermanager Samenleven, ternat-thuisopdracht','Beste collega

De selectieprocedure voor Clustermanager Samenleven vraagt uw aandacht.

- Wat: Ontvankelijkheid
- Openen: http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf
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
<li style="margin:0 0 6px">Openen: <a href="http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf" style="color:#1a4f8b">http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf</a></li>
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
INSERT INTO "letter" VALUES(25,1,1,1,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<23cbc1f2ab014af8a43b45c508adf486@solvus.example>','sending','2026-11-28 17:55:32.175438','2026-11-28 17:55:38.346494',1,0,'',NULL,'U mag deelnemen aan de selectie voor Clustermanager Samenleven, dossier K-001','Beste Noor Vandenbroucke

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
INSERT INTO "letter" VALUES(26,1,20,2,'inadmissible','admission',1,'{"reasons": ["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<9e9d067cc6f84007b6792a9764f6df28@solvus.example>','waiting','2026-11-28 17:55:32.860965',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(27,1,2,3,'inadmissible','admission',1,'{"reasons": ["Onvolledig: motivatiebrief ontbreekt."], "rule": "Motivatiebrief: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<96eb3b8b21f64941b17ab20b98f51981@solvus.example>','waiting','2026-11-28 17:55:32.868510',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(28,1,3,4,'inadmissible','admission',1,'{"reasons": ["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."], "rule": "Uittreksel uit het strafregister: \u201cUittreksel uit het strafregister (max 3 maand oud)\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<6e82ab4f0e8e482c8f646f1585cf2262@solvus.example>','waiting','2026-11-28 17:55:32.877281',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(29,1,21,5,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<bf73a1e3b8df4da38d31d9549741b1d0@solvus.example>','waiting','2026-11-28 17:55:32.892604',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(30,1,4,6,'inadmissible','admission',1,'{"reasons": ["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."], "rule": "Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<c08db273facf4c438aced68a178f0f75@solvus.example>','waiting','2026-11-28 17:55:32.907584',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(31,1,5,7,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<54be68e6b5834f19876ded661b11959f@solvus.example>','waiting','2026-11-28 17:55:32.909715',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(32,1,6,8,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<ca695244578041b3845bc97c183e1a33@solvus.example>','waiting','2026-11-28 17:55:32.924542',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(33,1,7,9,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<2d5547591299420bb950d885c4e8cb65@solvus.example>','waiting','2026-11-28 17:55:32.939178',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(34,1,8,10,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<2380b6dcd1ca4b1f9865d2e22feaabbd@solvus.example>','waiting','2026-11-28 17:55:32.941269',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(35,1,9,11,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<79d5d8537faf47009e08a01948fbd14d@solvus.example>','waiting','2026-11-28 17:55:32.955448',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(36,1,10,12,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<580cd1b39c8c4a81a75166c53800cf71@solvus.example>','waiting','2026-11-28 17:55:32.957505',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(37,1,11,13,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<d6609f1856f547db9f3068d3b8bc4a9d@solvus.example>','waiting','2026-11-28 17:55:32.967695',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(38,1,12,14,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<7489f569da9f46b9be7ac5fdae0a1ef1@solvus.example>','waiting','2026-11-28 17:55:32.969531',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(39,1,13,15,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<3c35096ffa7e47c9b026fff32bd931ef@solvus.example>','waiting','2026-11-28 17:55:32.977976',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(40,1,14,16,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<1d79ad94acfe4fca9c17c0259bf8128e@solvus.example>','waiting','2026-11-28 17:55:32.988366',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(41,1,15,17,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<5f75adea06bc4d35981f843fca5dc200@solvus.example>','waiting','2026-11-28 17:55:32.990030',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(42,1,16,18,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<60d44bbd8c89408899b382a76bf54a3d@solvus.example>','waiting','2026-11-28 17:55:33.004445',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(43,1,17,19,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<37239d6c6d914880bed557b267ce09df@solvus.example>','to_print','2026-11-28 17:55:33.006144',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(44,1,18,20,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<8c526606fcc8479cb13d180ed5009c03@solvus.example>','waiting','2026-11-28 17:55:33.034530',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(45,1,19,21,'inadmissible','admission',1,'{"reasons": ["Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."], "rule": "Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<51bfebed4f8a485682ff5a84127671aa@solvus.example>','waiting','2026-11-28 17:55:33.037186',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(46,1,22,22,'inadmissible','admission',1,'{"reasons": ["Te laat: poststempel van 4 november 2024, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<0190e3676af74998999d25f27d3a6b7c@solvus.example>','waiting','2026-11-28 17:55:33.051609',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(47,1,5,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-05',NULL,NULL,'<01d85005e3a845efa6f9bd527446e541@solvus.example>','waiting','2026-11-28 17:55:33.163612',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(48,1,6,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-05',NULL,NULL,'<90ce9c2618b24743a93b205a0c86a769@solvus.example>','waiting','2026-11-28 17:55:33.177964',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(49,1,NULL,NULL,'hr_notice','level_test',1,'{"what": "Resultaten: Niveau- of capaciteitstest", "due": "7 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf", "problems": []}','6347690febd9e1b0','2024-11-07',NULL,NULL,'<b1ae9213a7754b1fb5306a1f7b4b9311@solvus.example>','waiting','2026-11-28 17:55:33.240685',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(50,1,5,23,'passed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024"}','97a8e41f2140628d','2024-11-07',NULL,NULL,'<3119bbecb2c84950a59026a7f9636ed2@solvus.example>','waiting','2026-11-28 17:55:33.381953',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(51,1,6,24,'failed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "niet geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024", "reasons": ["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."], "rule": "Niveau- of capaciteitstest: \u201cDan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest\u201d", "decided_by": "selectiebureau", "decided_on": "7 november 2024"}','4a3236b8e6907121','2024-11-07','2025-01-06',NULL,'<52bc199dda934124bbb91bda6ed4c372@solvus.example>','waiting','2026-11-28 17:55:33.406969',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(52,1,1,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<8aba3097194b42c7bf459fed10a4621c@solvus.example>','waiting','2026-11-28 17:55:33.501500',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(53,1,21,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<6d94bdfcf5a842a084b5d0890bcae196@solvus.example>','waiting','2026-11-28 17:55:33.527080',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(54,1,5,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<77732f88b3384ef1b105869954fd6505@solvus.example>','waiting','2026-11-28 17:55:33.542344',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(55,1,7,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<eb7819c8edf5428088b74c33f4789ec2@solvus.example>','waiting','2026-11-28 17:55:33.545706',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(56,1,8,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<de4922260b0746359260539719fe77ce@solvus.example>','waiting','2026-11-28 17:55:33.560869',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(57,1,9,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<105fd2fcbaea4df3b111868b8ba8160a@solvus.example>','waiting','2026-11-28 17:55:33.600476',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(58,1,10,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<4c5eb29c8c89434abb8f26477ced8175@solvus.example>','waiting','2026-11-28 17:55:33.611422',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(59,1,11,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<cf9622178f464a62ab83f4b1868e38e3@solvus.example>','waiting','2026-11-28 17:55:33.614139',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(60,1,12,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<73b48d0b70494c929c87e3f6e240c81f@solvus.example>','waiting','2026-11-28 17:55:33.642714',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(61,1,13,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<c9cd4b0f6bfe4114a9521fe6af1d9073@solvus.example>','waiting','2026-11-28 17:55:33.645732',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(62,1,14,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<71250e66e70d4104b5dd6ec097ff0dff@solvus.example>','waiting','2026-11-28 17:55:33.656639',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(63,1,15,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<73963206565547f193fa6905b5fa5aab@solvus.example>','waiting','2026-11-28 17:55:33.671320',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(64,1,16,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<bbc0750542024145aff93782ca4ad8ce@solvus.example>','waiting','2026-11-28 17:55:33.674083',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(65,1,17,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<cff517a32e4f4c24ab720c2d1ed362f1@solvus.example>','to_print','2026-11-28 17:55:33.689861',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(66,1,18,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<e5961d3b640e4073a4a613048f047d28@solvus.example>','waiting','2026-11-28 17:55:33.701567',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(67,1,NULL,NULL,'hr_notice','exploratory_interview',1,'{"what": "Resultaten: Verkennend gesprek", "due": "8 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf", "problems": []}','6347690febd9e1b0','2024-11-08',NULL,NULL,'<e7e0026d3a31486fa44f4cbde1693a42@solvus.example>','waiting','2026-11-28 17:55:33.782150',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(68,1,1,25,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "72,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<30e8d77c6e5b4cfeba327cd755f15f5a@solvus.example>','waiting','2026-11-28 17:55:33.990804',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(69,1,21,26,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "61 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<579329d1c54144f0b90afd6fa3577361@solvus.example>','waiting','2026-11-28 17:55:33.993645',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(70,1,5,27,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "64,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<3ae2d2278f6a4c0482183249883cf687@solvus.example>','waiting','2026-11-28 17:55:34.008704',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(71,1,7,28,'failed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "49,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "reasons": ["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."], "rule": "Verkennend gesprek: \u201cKandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','4a3236b8e6907121','2024-11-08','2025-01-07',NULL,'<1c49b3bd44594ed4b49de81174036348@solvus.example>','waiting','2026-11-28 17:55:34.023823',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(72,1,8,29,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "58 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<9503badf1b704d7da915695fcc4249c3@solvus.example>','waiting','2026-11-28 17:55:34.038696',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(73,1,9,30,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<37778baf7fab4f6c819cf208c8b1ded2@solvus.example>','waiting','2026-11-28 17:55:34.041497',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(74,1,10,31,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<825d6773d953432f83e22d1c8b1648c0@solvus.example>','waiting','2026-11-28 17:55:34.071434',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(75,1,11,32,'no_show','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "reasons": ["Verkennend gesprek: afwezig op 8 november 2024."], "rule": "Verkennend gesprek: \u201cTijdstip & locatie: 8 november 2024 \u2013 Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','b9cc70c232e48003','2024-11-08','2025-01-07',NULL,'<69a2771c18a1456aae8c21ad1dbc5e3e@solvus.example>','waiting','2026-11-28 17:55:34.085399',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(76,1,12,33,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<97b4cb107e034853af2a35293f1d68cc@solvus.example>','waiting','2026-11-28 17:55:34.097455',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(77,1,13,34,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "63 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<f0588118c7404acba0a3817e05087b56@solvus.example>','waiting','2026-11-28 17:55:34.108874',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(78,1,14,35,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "75 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<6e27eb258bad493a9f85036174c53ec3@solvus.example>','waiting','2026-11-28 17:55:34.124011',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(79,1,15,36,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<575e27d0c4c04fb39d4863eebbe31225@solvus.example>','waiting','2026-11-28 17:55:34.134739',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(80,1,16,37,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<2fd3f8326dec496eb65917e817eb0e5f@solvus.example>','waiting','2026-11-28 17:55:34.151066',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(81,1,17,38,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<13456602581a44968fc6fab64fd8e577@solvus.example>','to_print','2026-11-28 17:55:34.153235',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(82,1,18,39,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "55 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<27413772b0c84e35ae92503fe508ca94@solvus.example>','waiting','2026-11-28 17:55:34.167593',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(83,1,NULL,NULL,'hr_notice','assignment-home_assignment',1,'{"what": "Schriftelijke proef (thuisopdracht)", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf", "problems": []}','6347690febd9e1b0','2024-11-08',NULL,NULL,'<3ea7453410b640e4affa988be63a0a7a@solvus.example>','waiting','2026-11-28 17:55:34.251639',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(84,1,1,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<404486b78bef42b6b7bd52ff07cac6f7@solvus.example>','waiting','2026-11-28 17:55:34.383999',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(85,1,21,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<bdfd3a904be1419985396f10b1122da8@solvus.example>','waiting','2026-11-28 17:55:34.398751',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(86,1,5,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<3f669a35159e4712a3978c49b37b5c72@solvus.example>','waiting','2026-11-28 17:55:34.401117',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(87,1,8,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<be1dc471b06549d296b1ec6fb9b15b09@solvus.example>','waiting','2026-11-28 17:55:34.415324',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(88,1,9,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<77ba33c3c2d843c295c7c9d49c0ebbe8@solvus.example>','waiting','2026-11-28 17:55:34.417353',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(89,1,10,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<a28c879b9adf4246b805943bb42caae4@solvus.example>','waiting','2026-11-28 17:55:34.431723',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(90,1,12,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<a2c6feab479f41c28bbcdcc91eb9855a@solvus.example>','waiting','2026-11-28 17:55:34.433501',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(91,1,13,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<7d3ea36c310547b09a2af434727a1564@solvus.example>','waiting','2026-11-28 17:55:34.447869',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(92,1,14,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<2d04b66f106549b5bb39d50ede053b7d@solvus.example>','waiting','2026-11-28 17:55:34.449715',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(93,1,15,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<4fc97b4f28bd420cb0d6e1c45d6a8c9d@solvus.example>','waiting','2026-11-28 17:55:34.460542',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(94,1,16,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<811cd7de2a484f2b9e4b3a00f12c03d1@solvus.example>','waiting','2026-11-28 17:55:34.470362',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(95,1,17,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<a8f42a6f0e61414bb06c44a02d29e6a5@solvus.example>','to_print','2026-11-28 17:55:34.472543',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(96,1,18,NULL,'home_assignment','invitation-home_assignment',1,'{"stage": "Schriftelijke proef (thuisopdracht)", "about": "U werkt enkele fictieve vragen van de jury uit als Clustermanager Samenleven.", "threshold": "minstens 50 op 100 punten", "due": "woensdag 13 november 2024, tot en met 23.59 uur", "attachment": true}','3075c3bbf6d9ba50','2024-11-08',NULL,'ternat-thuisopdracht-home_assignment.pdf','<9659ca5fc9da439fa3fef8780d23dba4@solvus.example>','waiting','2026-11-28 17:55:34.474171',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(97,1,NULL,NULL,'hr_notice','home_assignment',1,'{"what": "Resultaten: Schriftelijke proef (thuisopdracht)", "due": "13 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/a134ea8c-b216-4785-a655-2d64b625bdcf", "problems": []}','6347690febd9e1b0','2024-11-13',NULL,NULL,'<29f0039d5a554e66b02de5d29a3be9a0@solvus.example>','waiting','2026-11-28 17:55:34.545496',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(98,2,23,NULL,'acknowledgement','post',1,'{"received_on": "14 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<5d6b99e21c084c5194d1e0e39c40cf21@solvus.example>','waiting','2026-11-28 17:55:35.517674',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(99,2,24,NULL,'acknowledgement','post',1,'{"received_on": "20 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: nog niet ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": false, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<d3d26d5e283845a889bdf3069a5020a9@solvus.example>','waiting','2026-11-28 17:55:35.528561',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(100,2,25,NULL,'acknowledgement','post',1,'{"received_on": "25 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<1a67d061b05146fe92109b96da94f608@solvus.example>','waiting','2026-11-28 17:55:35.538862',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(101,2,26,NULL,'acknowledgement','post',1,'{"received_on": "28 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<8a1c97ab85d24aa9a06a89b170d9d39c@solvus.example>','waiting','2026-11-28 17:55:35.550709',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(102,2,27,NULL,'acknowledgement','post',1,'{"received_on": "30 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<4405d501fb6646babac827c796bc7c7c@solvus.example>','waiting','2026-11-28 17:55:35.553378',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(103,2,28,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<8fbc6edce94040edb92d36aa0ad406f9@solvus.example>','waiting','2026-11-28 17:55:35.568331',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(104,2,29,NULL,'acknowledgement','post',1,'{"received_on": "22 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<f35b1cd53b5c4df4931b9910a482040a@solvus.example>','waiting','2026-11-28 17:55:35.584494',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(105,2,30,NULL,'acknowledgement','post',1,'{"received_on": "23 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<da3da601b10243d6a7c9021f2f591eca@solvus.example>','waiting','2026-11-28 17:55:35.595753',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(106,2,31,NULL,'acknowledgement','post',1,'{"received_on": "24 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<bb1504265ba54a02b6d13edd378b8ef0@solvus.example>','waiting','2026-11-28 17:55:35.607932',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(107,2,32,NULL,'acknowledgement','post',1,'{"received_on": "26 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<9bc2f74b9e104651b751697ec0359ae2@solvus.example>','waiting','2026-11-28 17:55:35.610194',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(108,2,33,NULL,'acknowledgement','post',1,'{"received_on": "27 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<7235aaf167894607aa19f73a22636284@solvus.example>','waiting','2026-11-28 17:55:35.621170',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(109,2,34,NULL,'acknowledgement','post',1,'{"received_on": "29 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<29e8a17bb8084ddd9b79fc2737197d9e@solvus.example>','waiting','2026-11-28 17:55:35.631733',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(110,2,35,NULL,'acknowledgement','post',1,'{"received_on": "1 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<7025b575e6754c98a5a5d038550f8cfe@solvus.example>','waiting','2026-11-28 17:55:35.633836',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(111,2,36,NULL,'acknowledgement','post',1,'{"received_on": "2 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<b089394603494a9e95dd3c8c90267c43@solvus.example>','waiting','2026-11-28 17:55:35.643719',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(112,2,37,NULL,'acknowledgement','post',1,'{"received_on": "3 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<dc0a088d0a1540a69d2b50f82d2cd066@solvus.example>','waiting','2026-11-28 17:55:35.645696',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(113,2,38,NULL,'acknowledgement','post',1,'{"received_on": "21 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<0ecc6ca0c59e41d4bb2cc168d2eff2c8@solvus.example>','waiting','2026-11-28 17:55:35.656280',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(114,2,39,NULL,'acknowledgement','post',1,'{"received_on": "31 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen", "Schriftelijke toelichting bij het uittreksel: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<0e91f6a3c6ab4dd2a18394fec8f89238@solvus.example>','to_print','2026-11-28 17:55:35.666543',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(115,2,40,NULL,'acknowledgement','post',1,'{"received_on": "18 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<0f869290efff4668896f94cf25f12937@solvus.example>','waiting','2026-11-28 17:55:35.669133',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(116,2,41,NULL,'acknowledgement','post',1,'{"received_on": "19 oktober 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": false}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<d6660594bdd844b7885767505b6c4073@solvus.example>','waiting','2026-11-28 17:55:35.683853',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(117,2,42,NULL,'acknowledgement','post',1,'{"received_on": "4 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<3ffdf477cf3642a4b97f7f3330a56f0c@solvus.example>','waiting','2026-11-28 17:55:35.715637',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(118,2,43,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<a8e70fe6667f41c081857b5f263c1390@solvus.example>','waiting','2026-11-28 17:55:35.717897',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(119,2,44,NULL,'acknowledgement','post',1,'{"received_on": "5 november 2024", "closes_on": "3 november 2024", "documents": ["Curriculum vitae: ontvangen", "Motivatiebrief: ontvangen", "Diploma: ontvangen", "Uittreksel uit het strafregister: ontvangen"], "complete": true, "after_closing": true}','d8df03e94d819bc3','2024-10-20',NULL,NULL,'<4e767b02ae1a4d2fb6dc6fa26fbecaf1@solvus.example>','waiting','2026-11-28 17:55:35.728878',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(120,2,NULL,NULL,'hr_notice','post',1,'{"what": "Bevestiging dat alle post binnen is", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/866f7bf9-b4d7-4c2e-8475-9f1ec0a68fec", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<7bd2de49f1a84cdb94b7f534360ff4a4@solvus.example>','waiting','2026-11-28 17:55:35.784850',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(121,2,NULL,NULL,'hr_notice','admissibility',1,'{"what": "Ontvankelijkheid", "due": "", "link": "http://127.0.0.1:4200/runs/flow-run/866f7bf9-b4d7-4c2e-8475-9f1ec0a68fec", "problems": []}','6347690febd9e1b0','2024-11-03',NULL,NULL,'<c0cced1b49b245cbbfa3c155a485338a@solvus.example>','waiting','2026-11-28 17:55:36.014067',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(122,2,23,40,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<2d2930a065de4d91847c0d51bbfe003f@solvus.example>','waiting','2026-11-28 17:55:36.174726',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(123,2,42,41,'inadmissible','admission',1,'{"reasons": ["Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<aada8fd970ac4a588792be636f030342@solvus.example>','waiting','2026-11-28 17:55:36.176587',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(124,2,24,42,'inadmissible','admission',1,'{"reasons": ["Onvolledig: motivatiebrief ontbreekt."], "rule": "Motivatiebrief: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<7208b720708f47d9864a407848b94fcd@solvus.example>','waiting','2026-11-28 17:55:36.178011',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(125,2,25,43,'inadmissible','admission',1,'{"reasons": ["Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten."], "rule": "Uittreksel uit het strafregister: \u201cUittreksel uit het strafregister (max 3 maand oud)\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<217ec09f3f174c71ab3d29c79232ace7@solvus.example>','waiting','2026-11-28 17:55:36.192125',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(126,2,43,44,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<897b011dc80943fb8c937b39e6d227a2@solvus.example>','waiting','2026-11-28 17:55:36.193909',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(127,2,26,45,'inadmissible','admission',1,'{"reasons": ["Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar."], "rule": "Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<09e4a64f8e6042648d035aca669025e1@solvus.example>','waiting','2026-11-28 17:55:36.199854',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(128,2,27,46,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<907c29652d3543498f73191289e9949b@solvus.example>','waiting','2026-11-28 17:55:36.201250',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(129,2,28,47,'admissible','admission',1,'{"next_stage": "Niveau- of capaciteitstest"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<87e9ea0a9ffd49a08fe199b9c0cc6790@solvus.example>','waiting','2026-11-28 17:55:36.212522',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(130,2,29,48,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<317e48b11eaf42669ad261ad12680872@solvus.example>','waiting','2026-11-28 17:55:36.214101',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(131,2,30,49,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<a6a82f92c2754bb09414e322d976438f@solvus.example>','waiting','2026-11-28 17:55:36.220554',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(132,2,31,50,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<a2cdbcaa5816452ab4a5b6ee630b69e4@solvus.example>','waiting','2026-11-28 17:55:36.221884',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(133,2,32,51,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<56a17b4bcf474a7aa99ee3753410ca8e@solvus.example>','waiting','2026-11-28 17:55:36.231628',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(134,2,33,52,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<ece8e4512dc248f6953bca33b1ee85a9@solvus.example>','waiting','2026-11-28 17:55:36.233661',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(135,2,34,53,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<969df0d5f0f3438092f5e0ea8c356abb@solvus.example>','waiting','2026-11-28 17:55:36.244201',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(136,2,35,54,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<b23c8cdbffb14c318be78d4a4c6171b0@solvus.example>','waiting','2026-11-28 17:55:36.245744',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(137,2,36,55,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<849decf16f534a7dbd166bf03a71a779@solvus.example>','waiting','2026-11-28 17:55:36.256253',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(138,2,37,56,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<74f366e3b81b40da831ac256f7f83ba9@solvus.example>','waiting','2026-11-28 17:55:36.257727',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(139,2,38,57,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<4f8433ddbc3a414dad5c79cf1b4a2825@solvus.example>','waiting','2026-11-28 17:55:36.266559',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(140,2,39,58,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<75d0614dc211467cac0f036d6f80b5a3@solvus.example>','to_print','2026-11-28 17:55:36.268071',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(141,2,40,59,'admissible','admission',1,'{"next_stage": "Verkennend gesprek"}','635fcc5c8d68c7cf','2024-11-05',NULL,NULL,'<d8866c53dc464b19aafbaa73f00566b4@solvus.example>','waiting','2026-11-28 17:55:36.280602',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(142,2,41,60,'inadmissible','admission',1,'{"reasons": ["Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar."], "rule": "Relevante beroepservaring: \u201cMinimaal 2 jaar relevante beroepservaring hebben.\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<64eea4f9b3f5421d82ec553f832f6707@solvus.example>','waiting','2026-11-28 17:55:36.300773',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(143,2,44,61,'inadmissible','admission',1,'{"reasons": ["Te laat: poststempel van 4 november 2024, na 3 november 2024."], "rule": "Sluitingsdatum: \u201cBezorg onderstaande documenten ten laatste op 3 november 2024\u201d", "decided_by": "HR-dienst", "decided_on": "3 november 2024"}','07df59556b99d10a','2024-11-05','2025-01-06',NULL,'<aa33a043587b42cca4925694d1be755d@solvus.example>','waiting','2026-11-28 17:55:36.307869',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(144,2,27,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-05',NULL,NULL,'<a51f20cc1ae54e358ed132bb84d0ab13@solvus.example>','waiting','2026-11-28 17:55:36.399388',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(145,2,28,NULL,'invitation','invitation-level_test',1,'{"stage": "Niveau- of capaciteitstest", "about": "Deze test gaat na of u functioneert op het niveau van een masterdiploma.", "threshold": "minstens \u2018geslaagd\u2019", "when": "donderdag 7 november 2024", "place": "Medialaan 28B, 1800 Vilvoorde", "organiser": "Selectiebureau Solvus", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-05',NULL,NULL,'<e6d5fc80da2b4749a83498e1f987d0cd@solvus.example>','waiting','2026-11-28 17:55:36.400939',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(146,2,NULL,NULL,'hr_notice','level_test',1,'{"what": "Resultaten: Niveau- of capaciteitstest", "due": "7 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/866f7bf9-b4d7-4c2e-8475-9f1ec0a68fec", "problems": []}','6347690febd9e1b0','2024-11-07',NULL,NULL,'<714f250fd11240148f4e3c3e5730e279@solvus.example>','waiting','2026-11-28 17:55:36.473879',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(147,2,27,62,'passed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024"}','97a8e41f2140628d','2024-11-07',NULL,NULL,'<2f68808a36b74d3a8eb6a51a33a3153e@solvus.example>','waiting','2026-11-28 17:55:36.660528',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(148,2,28,63,'failed_stage','judgement-level_test',1,'{"stage": "Niveau- of capaciteitstest", "result": "niet geslaagd", "threshold": "minstens \u2018geslaagd\u2019", "next_stage": "Verkennend gesprek", "withdrawn_on": "7 november 2024", "reasons": ["Niveau- of capaciteitstest: \u2018niet geslaagd\u2019, minder dan het vereiste \u2018geslaagd\u2019.", "Motivering (selectiebureau): De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd."], "rule": "Niveau- of capaciteitstest: \u201cDan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest\u201d", "decided_by": "selectiebureau", "decided_on": "7 november 2024"}','4a3236b8e6907121','2024-11-07','2025-01-06',NULL,'<da7e3247392948b5801318b6059ce8eb@solvus.example>','waiting','2026-11-28 17:55:36.674420',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(149,2,23,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<e5daba8b6dc54d4a957906eb78067c24@solvus.example>','waiting','2026-11-28 17:55:36.753549',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(150,2,43,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<2fc85973fee745d990046291b258f654@solvus.example>','waiting','2026-11-28 17:55:36.768236',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(151,2,27,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<34b351ead2c44f9cae75010be5da1da9@solvus.example>','waiting','2026-11-28 17:55:36.783210',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(152,2,29,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<9156acedfd974682a27bd1d6d747aa73@solvus.example>','waiting','2026-11-28 17:55:36.785424',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(153,2,30,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<704786705dd146f38c41a2480bd2d421@solvus.example>','waiting','2026-11-28 17:55:36.804901',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(154,2,31,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<443e9309912e44769c56c39cb73ff474@solvus.example>','waiting','2026-11-28 17:55:36.826962',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(155,2,32,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<8354b6d1f2174c31bff5e3a85ffd5366@solvus.example>','waiting','2026-11-28 17:55:36.829374',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(156,2,33,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<7a704017cc9f4b00910f5a3da638d2b3@solvus.example>','waiting','2026-11-28 17:55:36.847817',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(157,2,34,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<b48cbfd8398f416882379a094c44351d@solvus.example>','waiting','2026-11-28 17:55:36.857567',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(158,2,35,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<d9d2d160e227444f9d2d2e090fd3657c@solvus.example>','waiting','2026-11-28 17:55:36.864208',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(159,2,36,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<8ae5daad54e648bbb8d88188e54d91cc@solvus.example>','waiting','2026-11-28 17:55:36.865974',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(160,2,37,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<490291a2fa76463f8dcfd7e3cb921cdb@solvus.example>','waiting','2026-11-28 17:55:36.872111',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(161,2,38,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<7cf22e97688f407d88f730b10c7a8edf@solvus.example>','waiting','2026-11-28 17:55:36.873795',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(162,2,39,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<b4db0c3f4db64938ad7035c3e84f1ad1@solvus.example>','to_print','2026-11-28 17:55:36.886890',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(163,2,40,NULL,'invitation','invitation-exploratory_interview',1,'{"stage": "Verkennend gesprek", "about": "We toetsen hoe uw profiel past bij de functie, en peilen naar uw motivatie, persoonlijkheid, werkervaring, vakkennis en interesse.", "threshold": "minstens 50 op 100 punten", "when": "vrijdag 8 november 2024", "place": "Gemeentehuisstraat 21, 1740 Ternat", "organiser": "", "duration": "", "bring": ""}','596a76d577e573b3','2024-11-07',NULL,NULL,'<8a4350ecc6d8438a949039130aa32e68@solvus.example>','waiting','2026-11-28 17:55:36.888862',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(164,2,NULL,NULL,'hr_notice','exploratory_interview',1,'{"what": "Resultaten: Verkennend gesprek", "due": "8 november 2024", "link": "http://127.0.0.1:4200/runs/flow-run/866f7bf9-b4d7-4c2e-8475-9f1ec0a68fec", "problems": []}','6347690febd9e1b0','2024-11-08',NULL,NULL,'<a3aea6a93305481c88d4475235db2914@solvus.example>','waiting','2026-11-28 17:55:36.958301',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(165,2,23,64,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "72,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<c883f0a7541e4309af9197f67e95b922@solvus.example>','waiting','2026-11-28 18:25:38.483869',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(166,2,43,65,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "61 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<a862ed45240a490686905230c2f4645d@solvus.example>','waiting','2026-11-28 18:25:38.486065',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(167,2,27,66,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "64,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<3d30168eefd44b33aa11ec2cfcae3430@solvus.example>','waiting','2026-11-28 18:25:38.511725',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(168,2,29,67,'failed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "49,5 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "reasons": ["Verkennend gesprek: 49,5 op 100, minder dan het minimum van 50 op 100 (50%)."], "rule": "Verkennend gesprek: \u201cKandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','4a3236b8e6907121','2024-11-08','2025-01-07',NULL,'<81ef858e0e454aaf907266595ea06ef4@solvus.example>','waiting','2026-11-28 18:25:38.527164',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(169,2,30,68,'failed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "48 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "reasons": ["Verkennend gesprek: 48 op 100, minder dan het minimum van 50 op 100 (50%)."], "rule": "Verkennend gesprek: \u201cKandidaten dienen minstens 50% te behalen om geslaagd te zijn en te worden uitgenodigd voor de schriftelijke proef.\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','4a3236b8e6907121','2024-11-08','2025-01-07',NULL,'<0aef41f6ba1f4a84beea98b300f1185a@solvus.example>','replaced','2026-11-28 18:25:38.529181',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(170,2,31,69,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<3ce509cfe3bc4c70b87ffad1a14d7e4b@solvus.example>','waiting','2026-11-28 18:25:38.540544',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(171,2,32,70,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<0ccbc089e0db425d88c1120d0b46a51f@solvus.example>','waiting','2026-11-28 18:25:38.552109',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(172,2,33,71,'no_show','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024", "reasons": ["Verkennend gesprek: afwezig op 8 november 2024."], "rule": "Verkennend gesprek: \u201cTijdstip & locatie: 8 november 2024 \u2013 Lokaal Bestuur Ternat (Gemeentehuisstraat 21, 1740 Ternat).\u201d", "decided_by": "selectiecommissie", "decided_on": "8 november 2024"}','b9cc70c232e48003','2024-11-08','2025-01-07',NULL,'<8590f0b5dd1e47ce9a5aa761767f31bc@solvus.example>','waiting','2026-11-28 18:25:38.554017',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(173,2,34,72,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<331599f75a5c4ca7a3fe0a89b820c7bc@solvus.example>','waiting','2026-11-28 18:25:38.560232',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(174,2,35,73,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "63 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<1e409690f3c541b8ba4e9867b23ba76e@solvus.example>','waiting','2026-11-28 18:25:38.561779',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(175,2,36,74,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "75 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<c095eba530be4f0eaf3b291b6cfeb33a@solvus.example>','waiting','2026-11-28 18:25:38.573116',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(176,2,37,75,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "66 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<ca8d2ebf280242c3b3791568939cc66a@solvus.example>','waiting','2026-11-28 18:25:38.583171',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(177,2,38,76,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "70 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<9fa59179abda48b59ab3b499f0be097c@solvus.example>','waiting','2026-11-28 18:25:38.584868',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(178,2,39,77,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "50 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<afdf9ed685a649baa13bdd8b5156a5e2@solvus.example>','to_print','2026-11-28 18:25:38.610423',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(179,2,40,78,'passed_stage','judgement-exploratory_interview',1,'{"stage": "Verkennend gesprek", "result": "55 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<618f027573e94576bd22206e93411cf3@solvus.example>','waiting','2026-11-28 18:25:38.612714',NULL,0,0,'',NULL,'','','');
INSERT INTO "letter" VALUES(180,2,30,79,'passed_stage','judgement-exploratory_interview',2,'{"stage": "Verkennend gesprek", "result": "58 op 100", "threshold": "minstens 50 op 100 punten", "next_stage": "Schriftelijke proef (thuisopdracht)", "withdrawn_on": "8 november 2024"}','97a8e41f2140628d','2024-11-08',NULL,NULL,'<d332812b614d4b4288387c54c3521fe5@solvus.example>','waiting','2026-11-28 18:25:38.681231',NULL,0,0,'',NULL,'','','');
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
INSERT INTO "procedure" VALUES(1,'ternat-thuisopdracht','# Lokaal bestuur Ternat: aanwerving van een Clustermanager Samenleven (A5a-A5b, statutair), najaar 2024.
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
  - kind: degree
    key: diplomavereiste
    label: Diplomavereiste
    degrees: [master]
    otherwise:
      degrees: [bachelor]
      stage: level_test
      source: "Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest en beschikt over minimum 2 jaar relevante beroepservaring."
    source: "Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs"
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
    source: "Een gedrag vertonen dat in overeenstemming is met de eisen van de functie (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister)"
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
    only_for: {degrees: [bachelor]}
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
  - text: "De selecties worden uitgevoerd door een selectiecommissie (ten minste drie leden) die kan bestaan uit deskundigen in de personeelsselectie, personen extern aan het lokaal bestuur/het OCMW, en personeelsleden van overheden, de toezichthoudende overheid uitgezonderd, en binnen de grenzen van het toegelaten aantal interne commissieleden (max. 1/3), personeelsleden van het eigen bestuur met een graad die minstens van gelijke rang is als de vacante functie zelf."
    why: "De samenstelling van de commissie wordt nog niet bijgehouden."
  - text: "De gemeentelijke mandatarissen en de afgevaardigden van de representatieve vakorganisaties mogen uitsluitend als waarnemer bij de selectie aanwezig zijn. Zij mogen geen vragen stellen of delibereren over de uitslag van de selecties."
    why: "Waarnemers worden nog niet bijgehouden."
  - text: "Via mail naar sollicitaties.poolstok@solvus.be of per post naar Solvus, Medialaan 28B, 1800 Vilvoorde."
    why: "HR brengt wat daar aankomt in met een bestand."
  - text: "Ervaring binnen één van de beleidsthema’s is een pluspunt."
    why: "Geen voorwaarde; de commissie kan er rekening mee houden in haar punten."
  - text: "Minimum bruto: A5a, geïndexeerd, excl. haard- of standplaatstoelage: € 5.066,41/maand. Maximum bruto: A5b, geïndexeerd, excl. haard- of standplaatstoelage: € 8.099,60/maand."
    why: "Aanbod, geen regel van de selectie."
','5d0413abc28de6b365f377110b28e74fc58edcfbcbbd3c6fb409a969c8b75629','2024-11-13 22:59:59.000000','2024-10-19 22:00:00.000000',NULL,0.0,'a134ea8c-b216-4785-a655-2d64b625bdcf',0);
INSERT INTO "procedure" VALUES(2,'ternat-gesprek','# Lokaal bestuur Ternat: aanwerving van een Clustermanager Samenleven (A5a-A5b, statutair), najaar 2024.
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
  - kind: degree
    key: diplomavereiste
    label: Diplomavereiste
    degrees: [master]
    otherwise:
      degrees: [bachelor]
      stage: level_test
      source: "Dan kan je alsnog deelnemen mits je slaagt voor een niveau- of capaciteitstest en beschikt over minimum 2 jaar relevante beroepservaring."
    source: "Houder zijn van een masterdiploma ofwel een diploma van het universitair onderwijs of een diploma van het hoger onderwijs van twee cycli dat gelijkgesteld werd met universitair onderwijs"
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
    source: "Een gedrag vertonen dat in overeenstemming is met de eisen van de functie (het passend gedrag wordt getoetst aan de hand van een uittreksel uit het strafregister)"
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
    only_for: {degrees: [bachelor]}
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
  - text: "De selecties worden uitgevoerd door een selectiecommissie (ten minste drie leden) die kan bestaan uit deskundigen in de personeelsselectie, personen extern aan het lokaal bestuur/het OCMW, en personeelsleden van overheden, de toezichthoudende overheid uitgezonderd, en binnen de grenzen van het toegelaten aantal interne commissieleden (max. 1/3), personeelsleden van het eigen bestuur met een graad die minstens van gelijke rang is als de vacante functie zelf."
    why: "De samenstelling van de commissie wordt nog niet bijgehouden."
  - text: "De gemeentelijke mandatarissen en de afgevaardigden van de representatieve vakorganisaties mogen uitsluitend als waarnemer bij de selectie aanwezig zijn. Zij mogen geen vragen stellen of delibereren over de uitslag van de selecties."
    why: "Waarnemers worden nog niet bijgehouden."
  - text: "Via mail naar sollicitaties.poolstok@solvus.be of per post naar Solvus, Medialaan 28B, 1800 Vilvoorde."
    why: "HR brengt wat daar aankomt in met een bestand."
  - text: "Ervaring binnen één van de beleidsthema’s is een pluspunt."
    why: "Geen voorwaarde; de commissie kan er rekening mee houden in haar punten."
  - text: "Minimum bruto: A5a, geïndexeerd, excl. haard- of standplaatstoelage: € 5.066,41/maand. Maximum bruto: A5b, geïndexeerd, excl. haard- of standplaatstoelage: € 8.099,60/maand."
    why: "Aanbod, geen regel van de selectie."
','5d0413abc28de6b365f377110b28e74fc58edcfbcbbd3c6fb409a969c8b75629','2024-11-07 23:00:00.000000','2024-10-19 22:00:00.000000',NULL,0.0,'866f7bf9-b4d7-4c2e-8475-9f1ec0a68fec',0);
CREATE TABLE reserve (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	rank INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_through DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_reserve PRIMARY KEY (id), 
	CONSTRAINT ck_reserve_state_known CHECK (state IN ('available', 'withdrawn')), 
	CONSTRAINT ck_reserve_term CHECK (valid_through >= valid_from), 
	CONSTRAINT fk_reserve_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_reserve_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_reserve_application_id UNIQUE (application_id)
);
CREATE TABLE result (
	id INTEGER NOT NULL, 
	procedure_id INTEGER NOT NULL, 
	application_id INTEGER, 
	part VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	attendance VARCHAR(20) NOT NULL, 
	value VARCHAR(100) NOT NULL, 
	reasons VARCHAR NOT NULL, 
	decided_by VARCHAR(200) NOT NULL, 
	decided_on DATE NOT NULL, 
	door VARCHAR(20) NOT NULL, 
	because VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT ck_result_attendance_known CHECK (attendance IN ('', 'aanwezig', 'afwezig', 'te laat', 'teruggetrokken')), 
	CONSTRAINT fk_result_application_id FOREIGN KEY(application_id) REFERENCES application (id), 
	CONSTRAINT fk_result_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id), 
	CONSTRAINT uq_result_procedure_id_application_id_part_version UNIQUE (procedure_id, application_id, part, version)
);
INSERT INTO "result" VALUES(1,1,NULL,'post',1,'','volledig','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:31.767824');
INSERT INTO "result" VALUES(2,1,1,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.856422');
INSERT INTO "result" VALUES(3,1,20,'screening',1,'','onontvankelijk','Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.856726');
INSERT INTO "result" VALUES(4,1,2,'screening',1,'','onontvankelijk','Onvolledig: motivatiebrief ontbreekt.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.856930');
INSERT INTO "result" VALUES(5,1,3,'screening',1,'','onontvankelijk','Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.857143');
INSERT INTO "result" VALUES(6,1,21,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.857343');
INSERT INTO "result" VALUES(7,1,4,'screening',1,'','onontvankelijk','Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.857532');
INSERT INTO "result" VALUES(8,1,5,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.857717');
INSERT INTO "result" VALUES(9,1,6,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.857901');
INSERT INTO "result" VALUES(10,1,7,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.858111');
INSERT INTO "result" VALUES(11,1,8,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.866898');
INSERT INTO "result" VALUES(12,1,9,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.867277');
INSERT INTO "result" VALUES(13,1,10,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.867495');
INSERT INTO "result" VALUES(14,1,11,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.867691');
INSERT INTO "result" VALUES(15,1,12,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.867873');
INSERT INTO "result" VALUES(16,1,13,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.868072');
INSERT INTO "result" VALUES(17,1,14,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.868258');
INSERT INTO "result" VALUES(18,1,15,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.868437');
INSERT INTO "result" VALUES(19,1,16,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.868613');
INSERT INTO "result" VALUES(20,1,17,'screening',1,'','voor te leggen','Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.868788');
INSERT INTO "result" VALUES(21,1,18,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.868962');
INSERT INTO "result" VALUES(22,1,19,'screening',1,'','onontvankelijk','Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.869178');
INSERT INTO "result" VALUES(23,1,22,'screening',1,'','onontvankelijk','Te laat: poststempel van 4 november 2024, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:31.869363');
INSERT INTO "result" VALUES(24,1,17,'admissibility',1,'','ontvankelijk','De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.','HR-dienst','2024-11-05','rehearsal','','2026-11-28 17:55:32.015764');
INSERT INTO "result" VALUES(25,1,1,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.016063');
INSERT INTO "result" VALUES(26,1,20,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.016240');
INSERT INTO "result" VALUES(27,1,2,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.016399');
INSERT INTO "result" VALUES(28,1,3,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.016556');
INSERT INTO "result" VALUES(29,1,21,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.016717');
INSERT INTO "result" VALUES(30,1,4,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.016876');
INSERT INTO "result" VALUES(31,1,5,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.017029');
INSERT INTO "result" VALUES(32,1,6,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.017206');
INSERT INTO "result" VALUES(33,1,7,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.017406');
INSERT INTO "result" VALUES(34,1,8,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.017558');
INSERT INTO "result" VALUES(35,1,9,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.017710');
INSERT INTO "result" VALUES(36,1,10,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.017866');
INSERT INTO "result" VALUES(37,1,11,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.018015');
INSERT INTO "result" VALUES(38,1,12,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.018190');
INSERT INTO "result" VALUES(39,1,13,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.030765');
INSERT INTO "result" VALUES(40,1,14,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.030956');
INSERT INTO "result" VALUES(41,1,15,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.031145');
INSERT INTO "result" VALUES(42,1,16,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.031309');
INSERT INTO "result" VALUES(43,1,18,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.031470');
INSERT INTO "result" VALUES(44,1,19,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.031630');
INSERT INTO "result" VALUES(45,1,22,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:32.031788');
INSERT INTO "result" VALUES(46,1,5,'level_test',1,'aanwezig','geslaagd','','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:55:33.308019');
INSERT INTO "result" VALUES(47,1,6,'level_test',1,'aanwezig','niet geslaagd','De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd.','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:55:33.308309');
INSERT INTO "result" VALUES(48,1,1,'exploratory_interview',1,'aanwezig','72.5','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.885108');
INSERT INTO "result" VALUES(49,1,21,'exploratory_interview',1,'aanwezig','61','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.885437');
INSERT INTO "result" VALUES(50,1,5,'exploratory_interview',1,'aanwezig','64.5','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.885662');
INSERT INTO "result" VALUES(51,1,7,'exploratory_interview',1,'aanwezig','49.5','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.885886');
INSERT INTO "result" VALUES(52,1,8,'exploratory_interview',1,'aanwezig','58','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.886124');
INSERT INTO "result" VALUES(53,1,9,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.898796');
INSERT INTO "result" VALUES(54,1,10,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.899107');
INSERT INTO "result" VALUES(55,1,11,'exploratory_interview',1,'afwezig','','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.899349');
INSERT INTO "result" VALUES(56,1,12,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.899576');
INSERT INTO "result" VALUES(57,1,13,'exploratory_interview',1,'aanwezig','63','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.899808');
INSERT INTO "result" VALUES(58,1,14,'exploratory_interview',1,'aanwezig','75','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.900035');
INSERT INTO "result" VALUES(59,1,15,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.900294');
INSERT INTO "result" VALUES(60,1,16,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.900520');
INSERT INTO "result" VALUES(61,1,17,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.900741');
INSERT INTO "result" VALUES(62,1,18,'exploratory_interview',1,'aanwezig','55','','selectiecommissie','2024-11-08','rehearsal','','2026-11-28 17:55:33.900975');
INSERT INTO "result" VALUES(63,1,1,'home_assignment',1,'aanwezig','68','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:35.296796');
INSERT INTO "result" VALUES(64,1,21,'home_assignment',1,'aanwezig','59.5','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:35.297070');
INSERT INTO "result" VALUES(65,1,5,'home_assignment',1,'aanwezig','62','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:35.297265');
INSERT INTO "result" VALUES(66,1,8,'home_assignment',1,'aanwezig','45','','selectiecommissie','2024-11-18','file','','2026-11-28 17:55:35.297430');
INSERT INTO "result" VALUES(67,2,NULL,'post',1,'','volledig','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:35.923834');
INSERT INTO "result" VALUES(68,2,23,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.969815');
INSERT INTO "result" VALUES(69,2,42,'screening',1,'','onontvankelijk','Te laat: ontvangen op 4 november 2024 om 00:05, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.970075');
INSERT INTO "result" VALUES(70,2,24,'screening',1,'','onontvankelijk','Onvolledig: motivatiebrief ontbreekt.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.974486');
INSERT INTO "result" VALUES(71,2,25,'screening',1,'','onontvankelijk','Uittreksel uit het strafregister te oud: afgeleverd op 2 augustus 2024, ten vroegste 3 augustus 2024 is toegelaten.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.974796');
INSERT INTO "result" VALUES(72,2,43,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.974994');
INSERT INTO "result" VALUES(73,2,26,'screening',1,'','onontvankelijk','Relevante beroepservaring: 1,5 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.975204');
INSERT INTO "result" VALUES(74,2,27,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.975405');
INSERT INTO "result" VALUES(75,2,28,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.975585');
INSERT INTO "result" VALUES(76,2,29,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.975752');
INSERT INTO "result" VALUES(77,2,30,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.975943');
INSERT INTO "result" VALUES(78,2,31,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.976118');
INSERT INTO "result" VALUES(79,2,32,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.976291');
INSERT INTO "result" VALUES(80,2,33,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.976454');
INSERT INTO "result" VALUES(81,2,34,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.976617');
INSERT INTO "result" VALUES(82,2,35,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.976776');
INSERT INTO "result" VALUES(83,2,36,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.976937');
INSERT INTO "result" VALUES(84,2,37,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.977094');
INSERT INTO "result" VALUES(85,2,38,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.977270');
INSERT INTO "result" VALUES(86,2,39,'screening',1,'','voor te leggen','Passend gedrag: schriftelijke toelichting bij het uittreksel voorgelegd; een persoon beslist.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.977433');
INSERT INTO "result" VALUES(87,2,40,'screening',1,'','ontvankelijk','Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.977592');
INSERT INTO "result" VALUES(88,2,41,'screening',1,'','onontvankelijk','Relevante beroepservaring: 1 jaar, minder dan de vereiste 2 jaar.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.977752');
INSERT INTO "result" VALUES(89,2,44,'screening',1,'','onontvankelijk','Te laat: poststempel van 4 november 2024, na 3 november 2024.','werving (voorstel)','2024-11-03','engine','','2026-11-28 17:55:35.977933');
INSERT INTO "result" VALUES(90,2,39,'admissibility',1,'','ontvankelijk','De vermelding is oud, staat los van de functie en de toelichting overtuigt: het gedrag is in overeenstemming met de eisen van de functie.','HR-dienst','2024-11-05','rehearsal','','2026-11-28 17:55:36.094693');
INSERT INTO "result" VALUES(91,2,23,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.094993');
INSERT INTO "result" VALUES(92,2,42,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.095176');
INSERT INTO "result" VALUES(93,2,24,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.095333');
INSERT INTO "result" VALUES(94,2,25,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.095484');
INSERT INTO "result" VALUES(95,2,43,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.095631');
INSERT INTO "result" VALUES(96,2,26,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.095784');
INSERT INTO "result" VALUES(97,2,27,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.095931');
INSERT INTO "result" VALUES(98,2,28,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096074');
INSERT INTO "result" VALUES(99,2,29,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096236');
INSERT INTO "result" VALUES(100,2,30,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096387');
INSERT INTO "result" VALUES(101,2,31,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096536');
INSERT INTO "result" VALUES(102,2,32,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096679');
INSERT INTO "result" VALUES(103,2,33,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096820');
INSERT INTO "result" VALUES(104,2,34,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.096959');
INSERT INTO "result" VALUES(105,2,35,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.097100');
INSERT INTO "result" VALUES(106,2,36,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.097433');
INSERT INTO "result" VALUES(107,2,37,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.097586');
INSERT INTO "result" VALUES(108,2,38,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.097736');
INSERT INTO "result" VALUES(109,2,40,'admissibility',1,'','ontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.097882');
INSERT INTO "result" VALUES(110,2,41,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.098027');
INSERT INTO "result" VALUES(111,2,44,'admissibility',1,'','onontvankelijk','','HR-dienst','2024-11-03','rehearsal','','2026-11-28 17:55:36.098188');
INSERT INTO "result" VALUES(112,2,27,'level_test',1,'aanwezig','geslaagd','','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:55:36.538081');
INSERT INTO "result" VALUES(113,2,28,'level_test',1,'aanwezig','niet geslaagd','De uitwerking van de analyse bleef onder het niveau dat voor een masterfunctie wordt gevraagd.','selectiebureau','2024-11-07','rehearsal','','2026-11-28 17:55:36.551336');
INSERT INTO "result" VALUES(114,2,23,'exploratory_interview',1,'aanwezig','72.5','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.381723');
INSERT INTO "result" VALUES(115,2,43,'exploratory_interview',1,'aanwezig','61','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.381983');
INSERT INTO "result" VALUES(116,2,27,'exploratory_interview',1,'aanwezig','64.5','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.382177');
INSERT INTO "result" VALUES(117,2,29,'exploratory_interview',1,'aanwezig','49.5','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.390663');
INSERT INTO "result" VALUES(118,2,30,'exploratory_interview',1,'aanwezig','48','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.390845');
INSERT INTO "result" VALUES(119,2,31,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.391009');
INSERT INTO "result" VALUES(120,2,32,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.391190');
INSERT INTO "result" VALUES(121,2,33,'exploratory_interview',1,'afwezig','','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.391348');
INSERT INTO "result" VALUES(122,2,34,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.391511');
INSERT INTO "result" VALUES(123,2,35,'exploratory_interview',1,'aanwezig','63','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.391668');
INSERT INTO "result" VALUES(124,2,36,'exploratory_interview',1,'aanwezig','75','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.391855');
INSERT INTO "result" VALUES(125,2,37,'exploratory_interview',1,'aanwezig','66','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.392010');
INSERT INTO "result" VALUES(126,2,38,'exploratory_interview',1,'aanwezig','70','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.392182');
INSERT INTO "result" VALUES(127,2,39,'exploratory_interview',1,'aanwezig','50','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.392343');
INSERT INTO "result" VALUES(128,2,40,'exploratory_interview',1,'aanwezig','55','','selectiecommissie','2024-11-08','file','','2026-11-28 17:55:38.392498');
INSERT INTO "result" VALUES(129,2,30,'exploratory_interview',2,'aanwezig','58','','selectiecommissie','2024-11-08','correction','Verkeerd overgetypt uit de nota.','2026-11-28 17:55:38.659647');
CREATE TABLE step (
	procedure_id INTEGER NOT NULL, 
	"key" VARCHAR(60) NOT NULL, 
	due DATETIME, 
	wake_at DATETIME, 
	attempt INTEGER NOT NULL, 
	answer JSON NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_step PRIMARY KEY (procedure_id, "key"), 
	CONSTRAINT fk_step_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id)
);
INSERT INTO "step" VALUES(1,'closing','2024-11-03 22:59:59.000000','2026-11-28 17:55:31.580468',0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'post',NULL,NULL,1,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'told-post',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'screening',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'admissibility',NULL,NULL,1,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-admissibility',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(1,'admission',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-admission','2024-11-04 23:00:00.000000','2026-11-28 17:55:33.066775',0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'sending-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'assignment-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'invitation-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(1,'results-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:31.580468',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'level_test',NULL,NULL,1,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'judgement-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-judgement-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:33.422534',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'sending-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'assignment-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'invitation-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(1,'results-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:31.580468',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'exploratory_interview',NULL,NULL,1,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'judgement-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'hold-judgement-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:34.186573',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'sending-home_assignment','2024-11-07 23:00:00.000000','2026-11-28 17:55:31.580468',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'assignment-home_assignment',NULL,NULL,1,'{"file": "ternat-thuisopdracht-home_assignment.pdf", "sha256": "75830f631d72ec31ef99c087857dd05b4d407d05fabfa4b3b40b6c278b0850e3", "at": "2026-11-28T17:55:34.304617+00:00"}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'told-assignment-home_assignment',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'invitation-home_assignment',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(1,'results-home_assignment','2024-11-13 22:59:59.000000','2026-11-28 17:55:31.580468',0,'{}','2024-11-13 22:59:59.000000');
INSERT INTO "step" VALUES(1,'home_assignment',NULL,NULL,2,'{"taken": 1, "draft": [{"line": 1, "dossier": "K-011", "attendance": "aanwezig", "result": "570", "decider": "selectiecommissie", "date": "18/11/2024"}], "problems": ["regel 1, resultaat (K-011): 570 is meer dan het maximum van 100", "dossier (K-001): ontbreekt in het formulier", "dossier (K-005): ontbreekt in het formulier", "dossier (K-007): ontbreekt in het formulier", "dossier (K-010): ontbreekt in het formulier", "dossier (K-012): ontbreekt in het formulier", "dossier (K-014): ontbreekt in het formulier", "dossier (K-015): ontbreekt in het formulier", "dossier (K-016): ontbreekt in het formulier", "dossier (K-017): ontbreekt in het formulier", "dossier (K-018): ontbreekt in het formulier", "dossier (K-019): ontbreekt in het formulier", "dossier (K-020): ontbreekt in het formulier"]}',NULL);
INSERT INTO "step" VALUES(1,'told-home_assignment',NULL,NULL,0,'{}','2024-11-13 22:59:59.000000');
INSERT INTO "step" VALUES(2,'closing','2024-11-03 22:59:59.000000','2026-11-28 17:55:35.751275',0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'post',NULL,NULL,1,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'told-post',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'screening',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'admissibility',NULL,NULL,1,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'told-admissibility',NULL,NULL,0,'{}','2024-11-03 22:59:59.000000');
INSERT INTO "step" VALUES(2,'admission',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-admission','2024-11-04 23:00:00.000000','2026-11-28 17:55:36.321486',0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'sending-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'assignment-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'invitation-level_test',NULL,NULL,0,'{}','2024-11-04 23:00:00.000000');
INSERT INTO "step" VALUES(2,'results-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:35.751275',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'level_test',NULL,NULL,1,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'told-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'judgement-level_test',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-judgement-level_test','2024-11-06 23:00:00.000000','2026-11-28 17:55:36.684521',0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'sending-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'assignment-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'invitation-exploratory_interview',NULL,NULL,0,'{}','2024-11-06 23:00:00.000000');
INSERT INTO "step" VALUES(2,'results-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 17:55:35.751275',0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'exploratory_interview',NULL,NULL,1,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'told-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'judgement-exploratory_interview',NULL,NULL,0,'{}','2024-11-07 23:00:00.000000');
INSERT INTO "step" VALUES(2,'hold-judgement-exploratory_interview','2024-11-07 23:00:00.000000','2026-11-28 18:25:38.630524',0,'{}',NULL);
CREATE INDEX ix_application_candidate_id ON application (candidate_id);
CREATE INDEX ix_application_procedure_id ON application (procedure_id);
CREATE INDEX ix_decision_application_id ON decision (application_id);
CREATE INDEX ix_decision_procedure_id ON decision (procedure_id);
CREATE INDEX ix_document_application_id ON document (application_id);
CREATE INDEX ix_event_application_id ON event (application_id);
CREATE INDEX ix_event_procedure_id ON event (procedure_id);
CREATE INDEX ix_invitation_application_id ON invitation (application_id);
CREATE INDEX ix_invitation_procedure_id ON invitation (procedure_id);
CREATE INDEX ix_reserve_procedure_id ON reserve (procedure_id);
CREATE INDEX ix_result_application_id ON result (application_id);
CREATE INDEX ix_result_procedure_id ON result (procedure_id);
CREATE INDEX ix_letter_application_id ON letter (application_id);
CREATE INDEX ix_letter_decision_id ON letter (decision_id);
CREATE INDEX ix_letter_procedure_id ON letter (procedure_id);
CREATE INDEX ix_letter_status_post_after ON letter (status, post_after);
COMMIT;
