using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>申し込むときに誓うこと・出すもの Something that applicants declare, or a paper that they bring.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Says">What is declared or brought, in own words.</param>
/// <param name="Citation">The text that asks for it.</param>
public sealed record ProgrammeDeclaration(DeclarationKind Kind, string Says, Citation Citation);

/// <summary>誓うことの種類 What a declaration is about.</summary>
public enum DeclarationKind
{
    /// <summary>暴力団等と関わりがないこと No ties to organised crime.</summary>
    NoOrganizedCrime = 0,

    /// <summary>税の滞納がないこと Taxes are paid.</summary>
    TaxesPaid = 1,

    /// <summary>報告・協力 Reports, surveys and visits are accepted.</summary>
    Reporting = 2,

    /// <summary>法令を守ること Laws and rules are kept.</summary>
    Compliance = 3,

    /// <summary>続ける意思 The business is meant to go on.</summary>
    Continuation = 4,

    /// <summary>出す書類 A paper to bring.</summary>
    Paper = 5,

    /// <summary>そのほか Anything else that is declared.</summary>
    Other = 6,
}
