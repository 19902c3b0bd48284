package io.github.latamregionalism.data;

import io.github.latamregionalism.model.OrganizationId;

/** The ids of the organizations in the bundled dataset, each named after its id. */
public final class Organizations {

    /** Association of Caribbean States. */
    public static final OrganizationId ACS = OrganizationId.of("acs");

    /** Amazon Cooperation Treaty Organization. */
    public static final OrganizationId ACTO = OrganizationId.of("acto");

    /** Latin American Integration Association. */
    public static final OrganizationId ALADI = OrganizationId.of("aladi");

    /** Bolivarian Alliance for the Peoples of Our America - Peoples' Trade Treaty. */
    public static final OrganizationId ALBA = OrganizationId.of("alba");

    /** Police Community of the Americas. */
    public static final OrganizationId AMERIPOL = OrganizationId.of("ameripol");

    /** Central American Common Market. */
    public static final OrganizationId CACM = OrganizationId.of("cacm");

    /** CAF – Development Bank of Latin America and the Caribbean. */
    public static final OrganizationId CAF = OrganizationId.of("caf");

    /** Andean Community. */
    public static final OrganizationId CAN = OrganizationId.of("can");

    /** Caribbean Community. */
    public static final OrganizationId CARICOM = OrganizationId.of("caricom");

    /** CARICOM Implementation Agency for Crime and Security. */
    public static final OrganizationId CARICOM_IMPACS = OrganizationId.of("caricom-impacs");

    /** Caribbean Free Trade Association. */
    public static final OrganizationId CARIFTA = OrganizationId.of("carifta");

    /** Community of Latin American and Caribbean States. */
    public static final OrganizationId CELAC = OrganizationId.of("celac");

    /** Caribbean Financial Action Task Force. */
    public static final OrganizationId CFATF = OrganizationId.of("cfatf");

    /** Inter-American Drug Abuse Control Commission. */
    public static final OrganizationId CICAD = OrganizationId.of("cicad");

    /** Financial Action Task Force of Latin America. */
    public static final OrganizationId GAFILAT = OrganizationId.of("gafilat");

    /** Ibero-American Conference / Ibero-American General Secretariat. */
    public static final OrganizationId IBERO_AMERICAN_CONFERENCE = OrganizationId.of("ibero-american-conference");

    /** Inter-American Development Bank. */
    public static final OrganizationId IDB = OrganizationId.of("idb");

    /** Latin American Free Trade Association. */
    public static final OrganizationId LAFTA = OrganizationId.of("lafta");

    /** Lima Group. */
    public static final OrganizationId LIMA_GROUP = OrganizationId.of("lima-group");

    /** Southern Common Market. */
    public static final OrganizationId MERCOSUR = OrganizationId.of("mercosur");

    /** Organization of American States. */
    public static final OrganizationId OAS = OrganizationId.of("oas");

    /** Organization of Central American States. */
    public static final OrganizationId ODECA = OrganizationId.of("odeca");

    /** Organisation of Eastern Caribbean States. */
    public static final OrganizationId OECS = OrganizationId.of("oecs");

    /** Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean. */
    public static final OrganizationId OPANAL = OrganizationId.of("opanal");

    /** Pacific Alliance. */
    public static final OrganizationId PACIFIC_ALLIANCE = OrganizationId.of("pacific-alliance");

    /** Central American Parliament. */
    public static final OrganizationId PARLACEN = OrganizationId.of("parlacen");

    /** Latin American and Caribbean Parliament. */
    public static final OrganizationId PARLATINO = OrganizationId.of("parlatino");

    /** Forum for the Progress and Integration of South America. */
    public static final OrganizationId PROSUR = OrganizationId.of("prosur");

    /** Rio Group (Permanent Mechanism for Consultation and Political Coordination). */
    public static final OrganizationId RIO_GROUP = OrganizationId.of("rio-group");

    /** Regional Security System. */
    public static final OrganizationId RSS = OrganizationId.of("rss");

    /** Latin American and Caribbean Economic System. */
    public static final OrganizationId SELA = OrganizationId.of("sela");

    /** Central American Integration System. */
    public static final OrganizationId SICA = OrganizationId.of("sica");

    /** Inter-American Treaty of Reciprocal Assistance (Rio Treaty). */
    public static final OrganizationId TIAR = OrganizationId.of("tiar");

    /** Union of South American Nations. */
    public static final OrganizationId UNASUR = OrganizationId.of("unasur");

    private Organizations() {}
}
