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

/// <summary>対象者の条件 The conditions of a programme as they stand from one day to another.</summary>
/// <param name="From">First day on which they stand.</param>
/// <param name="To">Last day, or null while nothing newer is known.</param>
/// <param name="Purpose">What the programme is good for.</param>
/// <param name="When">The conditions.</param>
public sealed record ProgrammeRule(DateOnly From, DateOnly? To, ProgrammePurpose Purpose, Clause When)
{
    /// <summary>申し込むときに誓うこと・出すもの What applicants declare or bring (反社, 納税, 報告); never part of the verdict.</summary>
    public IReadOnlyList<ProgrammeDeclaration> Declarations { get; init; } = [];

    /// <summary>Whether the rule stands on a day.</summary>
    public bool StandsOn(DateOnly day) => day >= From && !(day > To);
}
