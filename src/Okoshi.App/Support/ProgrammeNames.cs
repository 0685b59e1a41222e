using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>
/// Puts the names of programmes where remarks of the Engine have their keys: a reader knows no number of a programme by heart.
/// </summary>
internal sealed class ProgrammeNames(IReadOnlyDictionary<string, string> titles)
{
    public ProgrammeOutcome In(ProgrammeOutcome outcome) => outcome with { Findings = [.. outcome.Findings.Select(In)] };

    public NearMiss? In(NearMiss? miss) =>
        miss is null ? null : miss with { Changes = [.. miss.Changes.Select(c => c with { Text = In(c.Text) })] };

    private Finding In(Finding finding) =>
        finding with
        {
            Value = In(finding.Value),
            Threshold = In(finding.Threshold),
            Reason = In(finding.Reason),
        };

    private Remark In(Remark remark) =>
        remark switch
        {
            ConditionRemark.Reason r => r with { Value = In(r.Value), Condition = In(r.Condition) },
            ConditionRemark.GroupReason g => g with { Condition = In(g.Condition), Deciding = [.. g.Deciding.Select(In)] },
            ConditionRemark.GroupCondition g => In(g),
            ConditionRemark.Values v => new ConditionRemark.Values([.. v.Known.Select(In)]),
            ConditionRemark.Others o => o with { Programmes = [.. o.Programmes.Select(Name)] },
            ConditionRemark.Received r => new ConditionRemark.Received([
                .. r.Programmes.Select(p => p with { Programme = Name(p.Programme) }),
            ]),
            ChangeRemark.ReceiveFirst r => new ChangeRemark.ReceiveFirst(Name(r.Programme)),
            _ => remark,
        };

    private ConditionRemark.GroupCondition In(ConditionRemark.GroupCondition group) => group with { Parts = [.. group.Parts.Select(In)] };

    /// <summary>A programme that stands no longer has no name here; its number is then all that is known.</summary>
    private string Name(string key) => titles.GetValueOrDefault(key) ?? $"いまの一覧にない制度（{key}）";
}
