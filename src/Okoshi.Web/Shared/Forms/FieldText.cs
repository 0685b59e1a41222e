using System.Globalization;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared.Forms;

/// <summary>A value as it stands in the field of a form: what the field's binder reads back as the same.</summary>
internal static class FieldText
{
    public static string Of(object? value) =>
        value switch
        {
            DateOnly date => WrittenValues.Date.Write(date),
            Yen yen => WrittenValues.Money.Write(yen),
            FiscalYear year => WrittenValues.FiscalYear.Write(year),
            decimal number => WrittenValues.Number.Write(number),
            MunicipalityCode code => WrittenValues.MunicipalityCode.Write(code),
            CorporateNumber number => WrittenValues.CorporateNumber.Write(number),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
