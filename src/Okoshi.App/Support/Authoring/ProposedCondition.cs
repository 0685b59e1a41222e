using System.Security.Cryptography;
using System.Text;

namespace Okoshi.App.Support.Authoring;

/// <summary>What a proposal rests on.</summary>
public enum ProposalGround
{
    /// <summary>項目 A field of the list that says nothing else.</summary>
    Field,

    /// <summary>本文 Words in a running text: what stands around them may change what they mean.</summary>
    Text,
}

/// <summary>
/// 条件の提案 A condition that the text of an imported programme suggests. It is in no rule until somebody takes it.
/// </summary>
/// <param name="Column">Field of the source.</param>
/// <param name="Wording">The words that it was read from, as they stand there.</param>
/// <param name="At">Where they begin in the field, after folding its width.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="Lines">The condition as lines of the form, without a document.</param>
public sealed record ProposedCondition(string Column, string Wording, int At, ProposalGround Ground, IReadOnlyList<RuleNode> Lines)
{
    /// <summary>The same as long as the source says the same: what was decided about it is remembered by this.</summary>
    public string Id { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [Column, Wording, $"{At}", .. Lines.Select(l => l.Kind)])))
        )[..12];

    /// <summary>Proposals of one name are readings of the same words: taking one leaves the others. Empty for most.</summary>
    public string Choice { get; init; } = "";

    /// <summary>The whole statement around words of a running text; empty for a field.</summary>
    public string Statement { get; init; } = "";

    /// <summary>What to look at before it is taken; empty for most.</summary>
    public string Doubt { get; init; } = "";
}

/// <summary>条件にならない項目 A field about which no condition is proposed, and why.</summary>
/// <param name="Column">Field of the source.</param>
/// <param name="Text">As it stands there.</param>
/// <param name="Note">Why, in a sentence.</param>
/// <param name="NeedsReading">Whether somebody has to read it; false where it says that there is no condition.</param>
public sealed record OtherField(string Column, string Text, string Note, bool NeedsReading);

/// <summary>What the fields of a source suggest.</summary>
public sealed record SourceReading(IReadOnlyList<ProposedCondition> Conditions, IReadOnlyList<OtherField> Others);
