using System.Security.Cryptography;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;

namespace Okoshi.App.Writing;

/// <summary>Gives a submission its number (受付番号), saved together with it.</summary>
public sealed class IssueReceipt(OkoshiDb db, CurrentActor current, RegionContext context, TimeProvider clock)
{
    /// <summary>Without 0 and O, 1 and I, 8 and B, 5 and S, 2 and Z: numbers are read out on the telephone.</summary>
    private const string Signs = "34679ACDEFGHJKLMNPQRTUVWXY";

    /// <param name="letter">First letter of the number, by kind of submission.</param>
    /// <param name="kind">Kind in Japanese.</param>
    /// <param name="recordId">What was submitted.</param>
    public string For(char letter, string kind, string recordId)
    {
        var receipt = new Receipt
        {
            Number = $"{letter}-{context.Day:yyyyMMdd}-{RandomNumberGenerator.GetString(Signs, 5)}",
            AccountId = current.Actor.AccountId,
            Kind = kind,
            RecordId = recordId,
            At = clock.GetUtcNow(),
        };
        db.Receipts.Add(receipt);
        return receipt.Number;
    }
}
