using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace ECins.SharedKernel.Screens;

/// <summary>Binds a date from the three fields of <see cref="DateTagHelper"/>, or from one value such as 2026-11-05 in an address.</summary>
internal sealed class DatePartsBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        if (Parts(context) is { } parts)
        {
            BindParts(context, parts);
        }
        else if (context.ValueProvider.GetValue(context.ModelName).FirstValue is { Length: > 0 } text)
        {
            BindText(context, text);
        }

        return Task.CompletedTask;
    }

    private static DateParts? Parts(ModelBindingContext context)
    {
        var day = Part(context, DateParts.DayName);
        var month = Part(context, DateParts.MonthName);
        var year = Part(context, DateParts.YearName);
        return day is null && month is null && year is null ? null : new DateParts(day ?? "", month ?? "", year ?? "");
    }

    private static string? Part(ModelBindingContext context, string part) =>
        context.ValueProvider.GetValue(ModelNames.CreatePropertyModelName(context.ModelName, part)).FirstValue;

    private static void BindParts(ModelBindingContext context, DateParts parts)
    {
        context.ModelState.SetModelValue(
            context.ModelName, new ValueProviderResult(new StringValues([parts.Day, parts.Month, parts.Year])));
        if (parts.AreBlank)
        {
            BindBlank(context);
            return;
        }

        var (date, complaint, _) = parts.Read();
        Settle(context, date, complaint is null ? null : $"{Sentence(context)} {complaint}");
    }

    private static void BindText(ModelBindingContext context, string text)
    {
        context.ModelState.SetModelValue(context.ModelName, text, text);
        var real = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        Settle(context, real ? date : null, real ? null : $"{Sentence(context)} must be a real date");
    }

    private static void BindBlank(ModelBindingContext context)
    {
        var metadata = context.ModelMetadata;
        var hasOwnWords = metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any(r => r.ErrorMessage is not null);
        if (metadata.IsRequired && !(hasOwnWords && metadata.IsReferenceOrNullableType))
        {
            Settle(context, null, $"Enter {Name(context)}");
            return;
        }

        context.Result = ModelBindingResult.Success(null);
    }

    private static void Settle(ModelBindingContext context, DateOnly? date, string? error)
    {
        if (error is null)
        {
            context.Result = ModelBindingResult.Success(date);
            return;
        }

        context.ModelState.TryAddModelError(context.ModelName, error);
        context.Result = ModelBindingResult.Failed();
    }

    private static string Name(ModelBindingContext context)
    {
        // What the program calls it is no word for whoever fills it in.
        var name = context.ModelMetadata.DisplayName ?? "the date";
        var isWord = name.Length > 1 && char.IsLower(name[1]);
        return isWord ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private static string Sentence(ModelBindingContext context)
    {
        var name = Name(context);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
